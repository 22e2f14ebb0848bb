public import EventSourcing

/// What the shared record says about a side when one of its people acts in the caucus. Read beforehand: the rules of a caucus
/// see no other stream.
public struct CaucusSetting: Hashable, Sendable {
    /// The negotiation.
    public let negotiation: StreamID
    /// The side.
    public let side: Side
    /// Whether who acts is its chief.
    public let isChief: Bool
    /// The agenda items with their units.
    public let units: [ItemKey: Unit]
    /// The IANA zone of the negotiation's local times.
    public let timeZone: String?

    /// A setting from its parts.
    public init(
        negotiation: StreamID, side: Side, isChief: Bool, units: [ItemKey: Unit], timeZone: String?
    ) {
        self.negotiation = negotiation
        self.side = side
        self.isChief = isChief
        self.units = units
        self.timeZone = timeZone
    }
}
