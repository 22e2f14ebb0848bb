internal import EventSourcing
internal import ParleyService

/// A page of events with what follows it.
struct HistoryPage: Sendable {
    /// The events in the order asked for.
    let events: [DecodedEvent]
    /// Whether there may be more in the same direction.
    let hasMore: Bool
    /// The most events asked for.
    let limit: Int64
    /// Whether the newest come first.
    let isBackward: Bool
    /// Whether the reader sees places in the ledger: auditors only.
    let showsPositions: Bool

    /// What `after_version` of the next page is.
    var next: Int64? { events.last?.recorded.version.number }
}
