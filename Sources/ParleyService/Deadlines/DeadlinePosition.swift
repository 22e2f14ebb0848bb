public import EventSourcing

/// A place on the deadline board, which runs from the earliest due instant to the latest: after this one.
public struct DeadlinePosition: Hashable, Sendable {
    /// When it is due.
    public let dueAt: Timestamp
    /// The negotiation or supervision case.
    public let stream: StreamID
    /// The place among its clocks, from 1.
    public let ordinal: Int

    /// A place from its parts.
    public init(dueAt: Timestamp, stream: StreamID, ordinal: Int) {
        self.dueAt = dueAt
        self.stream = stream
        self.ordinal = ordinal
    }
}
