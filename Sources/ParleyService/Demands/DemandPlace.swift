internal import Bargaining
package import EventSourcing

/// Where the collection of a negotiation is.
package struct DemandPlace: Hashable, Sendable {
    /// The negotiation.
    package let negotiation: StreamID
    /// The ledger of the negotiation.
    package let ledger: LedgerID
    /// The stream.
    package let stream: StreamID
    /// The stream in the companion ledger of the labour side.
    package let address: StreamAddress

    /// The collection beside a negotiation; `nil` where there can be none.
    package init?(beside negotiation: StreamID, in ledger: LedgerID) {
        guard let companion = ledger.companion(of: .labour) else { return nil }
        self.negotiation = negotiation
        self.ledger = ledger
        stream = CommandIdentity.demands(of: negotiation, ledger)
        address = .beside(negotiation, in: ledger, stream, of: companion)
    }
}
