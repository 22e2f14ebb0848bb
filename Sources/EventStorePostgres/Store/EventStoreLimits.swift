/// The bounds of a store: what waits, what goes into one batch, and how long anything may take.
public struct EventStoreLimits: Sendable, Hashable {
    /// The bounds used unless others are given.
    public static let `default` = EventStoreLimits()
    /// The most events one read asks the server for at a time, in events.
    public static let pageEvents = 1_000
    /// The most events one item may have: a published history has up to 5,000 events, 500 items and 500 votes. The column
    /// that counts them is a `smallint`.
    public static let itemEvents = 8_192

    /// The most items waiting to be appended, over all ledgers. Default: 8,192 items.
    public var queuedItems = 8_192
    /// The most bytes waiting to be appended, over all ledgers. Default: 64 MiB.
    public var queuedBytes = 64 * 1_048_576
    /// The most items in one batch. Default: 500 items; a smaller cap costs throughput (docs/performance.md).
    public var batchItems = 500
    /// The most bytes in one batch; one larger item goes alone. Default: 4 MiB.
    public var batchBytes = 4 * 1_048_576
    /// The most bytes of one item. Default: 48 MiB, since a history file of 16 MiB grows when it becomes events.
    public var itemBytes = 48 * 1_048_576
    /// How long an item may wait for its answer. Default: 10 s.
    public var appendDeadline = Duration.seconds(10)
    /// How long the fate of a batch whose answer was lost is looked for beyond its deadline. Default: 10 s.
    public var recoveryTime = Duration.seconds(10)
    /// How long one read may take, queueing included. Default: 10 s.
    public var readDeadline = Duration.seconds(10)
    /// How many connections read. Default: 4 connections.
    public var readConnections = 4
    /// How many reads may wait for a connection. Default: 1,024 reads.
    public var queuedReads = 1_024

    /// The default bounds; change what differs.
    public init() {}
}
