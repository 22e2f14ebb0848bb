public import EventSourcing

/// A place on the deadline board, which runs from the earliest due instant to the latest: after this one.
public struct DeadlinePosition: Hashable, Sendable {
    /// When it is due.
    public let dueAt: Timestamp
    /// The negotiation.
    public let negotiation: StreamID
    /// The place among the clocks of the negotiation, from 1.
    public let ordinal: Int

    /// A place from its parts.
    public init(dueAt: Timestamp, negotiation: StreamID, ordinal: Int) {
        self.dueAt = dueAt
        self.negotiation = negotiation
        self.ordinal = ordinal
    }
}
