/// The bounds of the service: what it keeps, how much it reads at a time, how often it tries.
public struct ServiceLimits: Hashable, Sendable {
    /// The most negotiations kept folded in memory. Default: 50,000 negotiations.
    public var cachedStates = 50_000
    /// The most memory they take, roughly. Default: 1 GiB.
    public var cachedStateBytes = 1_024 * 1_048_576
    /// The most receipts of recent commands kept in memory. Default: 65,536 receipts.
    public var cachedReceipts = 65_536
    /// The most people and negotiations remembered as indexed. Default: 65,536 pairs.
    public var cachedParticipations = 65_536
    /// The most missed events shown with a stale answer. Default: 50 events.
    public var missedEvents = 50
    /// How often an act without an expected version is decided again after losing a race. Default: 3 times.
    public var attempts = 3
    /// What a client is told to wait after that. Default: 1 s.
    public var retryAfterSeconds = 1
    /// The most events read from the log at a time. Default: 500 events.
    public var pageEvents = 500
    /// The most events one answer holds. Default: 200 events.
    public var listedEvents = 200
    /// The most rows a page of the list holds. Default: 200 rows.
    public var listedNegotiations = 200
    /// The most rows a page of the deadline board holds. Default: 500 rows.
    public var listedDeadlines = 500
    /// How long a follower waits for a hint before it looks by itself. Default: 1 s.
    public var followInterval = Duration.seconds(1)

    /// The default bounds; change what differs.
    public init() {}
}
