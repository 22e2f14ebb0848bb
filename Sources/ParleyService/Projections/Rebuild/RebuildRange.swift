internal import EventSourcing

/// Streams next to one another in the order of their identifiers, and how far they are folded.
struct RebuildRange: Sendable {
    let ledger: LedgerID
    /// Its place in the ledger, from 0.
    let number: Int32
    /// The highest identifier of the range before; `nil` for the first.
    let lower: StreamID?
    /// The highest identifier in it.
    let last: StreamID
    /// The position up to which its streams are folded.
    let target: GlobalPosition
    /// The last stream whose rows are durable; `nil` before the first.
    var reached: StreamID?
    /// Events folded so far.
    var events: Int64
    /// Whether all of it is durable.
    var isFinished: Bool

    /// The place among the streams after which reading goes on.
    var place: (stream: StreamID, version: StreamVersion) {
        (reached ?? lower).map { ($0, StreamVersion(.max)) } ?? (StreamID(UUIDValue(high: 0, low: 0)), .none)
    }
}
