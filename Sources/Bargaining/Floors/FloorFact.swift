public import EventSourcing

/// What happened in a register of floors. Names and cases are the storage format: never renamed, never reused.
public enum FloorFact: Hashable, Sendable {
    case recorded(StatutoryFloor)

    /// The name under which the log keeps it.
    public var eventType: EventType {
        switch self {
        case .recorded: EventType(literal: "StatutoryFloorRecorded")
        }
    }
}
