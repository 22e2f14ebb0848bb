package import Bargaining
package import EventSourcing

/// Where the caucus of a side is.
package struct CaucusPlace: Hashable, Sendable {
    /// The negotiation.
    package let negotiation: StreamID
    /// The ledger of the negotiation.
    package let ledger: LedgerID
    /// The side.
    package let side: Side
    /// The stream.
    package let stream: StreamID
    /// The stream in the companion ledger.
    package let address: StreamAddress

    /// The caucus of a side; `nil` where there can be none.
    package init?(of side: Side, beside negotiation: StreamID, in ledger: LedgerID) {
        guard let companion = ledger.companion(of: side) else { return nil }
        self.negotiation = negotiation
        self.ledger = ledger
        self.side = side
        stream = CommandIdentity.caucus(of: side, in: negotiation, ledger)
        address = .beside(negotiation, in: ledger, stream, of: companion)
    }
}
