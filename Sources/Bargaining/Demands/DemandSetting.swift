public import EventSourcing

/// What the shared record says when somebody of the labour side acts in the collection. Read beforehand: its rules see no other
/// stream.
public struct DemandSetting: Hashable, Sendable {
    /// The negotiation.
    public let negotiation: StreamID
    /// The agenda items, proposed ones included.
    public let items: Set<ItemKey>
    /// The IANA zone of the negotiation's local times.
    public let timeZone: String?

    /// A setting from its parts.
    public init(negotiation: StreamID, items: Set<ItemKey>, timeZone: String?) {
        self.negotiation = negotiation
        self.items = items
        self.timeZone = timeZone
    }
}
