public import EventSourcing

/// How far a verification has come.
public struct VerificationProgress: Sendable, Hashable {
    /// The ledger in hand.
    public let ledger: LedgerID
    /// Events verified, of all ledgers.
    public let done: Int64
    /// Events to verify, of all ledgers.
    public let total: Int64
}
