/// The bounds of a run over the whole log.
struct RebuildLimits: Sendable {
    /// The most sessions that fold at once; as many as processors below it.
    static let maximumWorkers = 8

    /// Sessions that fold at once, 1 or more.
    var workers: Int
    /// Events that a range of streams should have: what the work is shared out by.
    var rangeEvents: Int64 = 50_000
    /// The most ranges of a ledger.
    var maximumRanges: Int64 = 2_048
    /// Events after which the rows are written at the next end of a stream, and the range is marked.
    var batchEvents = 10_000
    /// Bytes of rows after which they are written at the next end of a stream.
    var batchBytes = 8 << 20
    /// The most events read at a time.
    var pageEvents = 1_000
    /// Events that the ranges of a ledger are guessed from.
    var sampledEvents: Int64 = 20_000
    /// The most events left over to the last transaction, which the projector waits for.
    var finalEvents: Int64 = 2_000
    /// How long a run waits for the read models in use while they move, and how long after they last did.
    var patience = Duration.seconds(2)
    /// How long the swap may stand before the tables, with readers behind it.
    var swapLockTimeout = Duration.milliseconds(200)
    /// The pause after which the swap is tried again.
    var swapPause = Duration.milliseconds(100)
    /// How often the swap is tried.
    var swapAttempts = 100

    /// The bounds on a machine with so many processors.
    init(processors: Int) {
        workers = max(1, min(processors, Self.maximumWorkers))
    }
}
