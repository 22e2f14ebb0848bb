public import EventSourcing

/// A ledger as it was created.
public struct LedgerRecord: Hashable, Sendable {
    /// Its number.
    public let id: LedgerID
    /// Its name, 1 to 200 characters.
    public let name: String
}
