public import EventSourcing

// These cases and their payloads are the storage format: names in `eventType` are permanent once released.

/// What can happen to the record itself besides corrections (domain §3.3).
public enum RecordFact: Hashable, Sendable {
    /// The recorder entered what was left out; numbered from 1.
    case lateEntryRecorded(number: Int, LateEntry)
    /// A side says that an entry is as it was.
    case entryConfirmed(ConfirmedEntry, side: Side)

    /// The permanent name under which the fact is stored (domain §3.3).
    public var eventType: EventType {
        switch self {
        case .lateEntryRecorded: EventTypes.lateEntryRecorded
        case .entryConfirmed: EventTypes.entryConfirmed
        }
    }
}

/// Checked once, so that naming an event costs nothing on the append path.
private enum EventTypes {
    static let lateEntryRecorded = EventType(literal: "LateEntryRecorded")
    static let entryConfirmed = EventType(literal: "EntryConfirmed")
}
