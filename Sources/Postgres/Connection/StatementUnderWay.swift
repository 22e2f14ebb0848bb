/// A statement that the server works on, and whose rows are still to be taken from the connection that started it.
public struct StatementUnderWay {
    let statement: Statement
    /// Where it was prepared: the cache's entry.
    let entry: StatementCache.Entry?
}

@available(*, unavailable)
extension StatementUnderWay: Sendable {}
