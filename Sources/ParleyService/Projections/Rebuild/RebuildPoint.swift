/// A moment of a run at which a test can end it, as a crash would.
enum RebuildPoint: Hashable, Sendable {
    /// A batch of streams is durable.
    case batch
    /// Every range is durable.
    case filled
    /// A table has its keys and indexes.
    case indexed
    /// The tables have followed what was recorded meanwhile.
    case caughtUp
    /// The new tables stand in place of the old, in a transaction that has not ended.
    case swapped
}
