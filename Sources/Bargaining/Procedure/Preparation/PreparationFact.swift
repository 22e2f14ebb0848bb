public import EventSourcing

// These cases and their payloads are the storage format: names in `eventType` are permanent once released.

/// What can happen in the preparation of the talks (domain §3.3).
public enum PreparationFact: Hashable, Sendable {
    /// Both sides fixed the next session.
    case sessionScheduled(SessionSchedule)
    /// A side made its representatives known.
    case representativesPublished(RepresentativesPublication)

    /// The permanent name under which the fact is stored (domain §3.3).
    public var eventType: EventType {
        switch self {
        case .sessionScheduled: EventTypes.sessionScheduled
        case .representativesPublished: EventTypes.representativesPublished
        }
    }
}

/// Checked once, so that naming an event costs nothing on the append path.
private enum EventTypes {
    static let sessionScheduled = EventType(literal: "SessionScheduled")
    static let representativesPublished = EventType(literal: "RepresentativesPublished")
}
