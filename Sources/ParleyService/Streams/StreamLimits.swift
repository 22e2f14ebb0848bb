/// The bounds of a ``StreamService``: what it keeps, how much it reads at a time, how often it tries.
package struct StreamLimits: Hashable, Sendable {
    /// The most streams kept folded in memory, missing ones included. Default: 20,000 streams.
    package var cachedStates = 20_000
    /// The most memory they take, roughly. Default: 128 MiB.
    package var cachedStateBytes = 128 * 1_048_576
    /// The most receipts of recent commands kept in memory. Default: 8,192 receipts.
    package var cachedReceipts = 8_192
    /// The most missed events shown with a stale answer. Default: 50 events.
    package var missedEvents = 50
    /// How often an act without an expected version is decided again after losing a race. Default: 3 times.
    package var attempts = 3
    /// What a client is told to wait after that. Default: 1 s.
    package var retryAfterSeconds = 1
    /// The most events read from the log at a time. Default: 500 events.
    package var pageEvents = 500
    /// The most events one answer holds. Default: 200 events.
    package var listedEvents = 200

    /// The default bounds; change what differs.
    package init() {}
}
