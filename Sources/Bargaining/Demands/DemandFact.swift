public import EventSourcing

/// What happened in a collection. Names and cases are the storage format: never renamed, never reused.
public enum DemandFact: Hashable, Sendable {
    /// The first event: which negotiation it prepares.
    case opened(negotiation: StreamID)
    case collected(Suggestion)
    case issueOpened(DemandIssue)
    case grouped([Int], issue: Int, by: SeatID)
    case moved([Int], from: Int, to: Int, by: SeatID)
    case issueLinked(Int, item: ItemKey, by: SeatID)

    /// The name under which the log keeps it.
    public var eventType: EventType {
        switch self {
        case .opened: EventTypes.opened
        case .collected: EventTypes.collected
        case .issueOpened: EventTypes.issueOpened
        case .grouped: EventTypes.grouped
        case .moved: EventTypes.moved
        case .issueLinked: EventTypes.issueLinked
        }
    }
}

/// Checked once, so that naming an event costs nothing where thousands are recorded.
private enum EventTypes {
    static let opened = EventType(literal: "DemandCollectionOpened")
    static let collected = EventType(literal: "DemandCollected")
    static let issueOpened = EventType(literal: "DemandIssueOpened")
    static let grouped = EventType(literal: "DemandGrouped")
    static let moved = EventType(literal: "DemandMoved")
    static let issueLinked = EventType(literal: "DemandIssueLinked")
}
