public import EventSourcing

/// How far into a ledger what was read reaches: the events up to here are in it.
public struct SourcePosition: Hashable, Sendable {
    /// The ledger.
    public let ledger: LedgerID
    /// The last position that every read model had followed.
    public let position: GlobalPosition
}
