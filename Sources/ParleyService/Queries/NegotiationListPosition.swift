public import EventSourcing

/// A place in the list, which runs from the newest negotiation to the oldest: after this one.
public struct NegotiationListPosition: Hashable, Sendable {
    /// When the negotiation was opened.
    public let openedAt: Timestamp
    /// The negotiation.
    public let id: StreamID

    /// A place from its parts.
    public init(openedAt: Timestamp, id: StreamID) {
        self.openedAt = openedAt
        self.id = id
    }
}
