/// What came of a run over the whole log.
public struct RebuildReport: Sendable {
    /// The read models that were made, each compared with what was in use.
    public let differences: [ProjectionDifference]
    /// Those that cannot be made, and what they cannot get past; what is in use of them was left as it is.
    public let failures: [ProjectionFailure]
    /// Events that were folded.
    public let events: Int64
    /// How many of them a run had folded before that ended early.
    public let resumedEvents: Int64
    /// Sessions that folded at once.
    public let workers: Int
    /// How long the folding took.
    public let foldTime: Duration
    /// How long all of it took.
    public let time: Duration
}
