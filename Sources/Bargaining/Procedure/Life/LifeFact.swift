public import EventSourcing

// These cases and their payloads are the storage format: names in `eventType` are permanent once released.

/// What can happen in the life of an agreement (domain §3.3).
public enum LifeFact: Hashable, Sendable {
    /// The side that owes a commitment says that it carried it out; the evidence is a disclosure beside the event.
    case commitmentFulfilled(number: Int, CommitmentFulfilment)
    /// The other side disputes that; its reason is a disclosure beside the event.
    case fulfilmentDisputed(number: Int, item: ItemKey, side: Side)
    /// The day of a commitment passed and nothing was recorded of it.
    case commitmentMissed(number: Int, item: ItemKey, owner: Side, StartedClock)

    /// The permanent name under which the fact is stored (domain §3.3).
    public var eventType: EventType {
        switch self {
        case .commitmentFulfilled: EventTypes.commitmentFulfilled
        case .fulfilmentDisputed: EventTypes.fulfilmentDisputed
        case .commitmentMissed: EventTypes.commitmentMissed
        }
    }
}

/// Checked once, so that naming an event costs nothing on the append path.
private enum EventTypes {
    static let commitmentFulfilled = EventType(literal: "CommitmentFulfilled")
    static let fulfilmentDisputed = EventType(literal: "CommitmentFulfilmentDisputed")
    static let commitmentMissed = EventType(literal: "CommitmentMissed")
}
