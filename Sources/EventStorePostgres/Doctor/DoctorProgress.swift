public import EventSourcing

/// How far the examination of one ledger has come.
public struct DoctorProgress: Sendable, Hashable {
    /// The ledger.
    public let ledger: LedgerID
    /// Events examined.
    public let done: Int64
    /// Events to examine.
    public let total: Int64
}
