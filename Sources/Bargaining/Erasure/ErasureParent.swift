public import EventSourcing

/// The case by which content in another ledger is erased, too: all that is sealed under one person's key goes at once.
public struct ErasureParent: Hashable, Sendable {
    /// The ledger of the case.
    public let ledger: LedgerID
    /// Its number there.
    public let number: Int

    /// A parent from its parts.
    public init(ledger: LedgerID, number: Int) {
        self.ledger = ledger
        self.number = number
    }
}
