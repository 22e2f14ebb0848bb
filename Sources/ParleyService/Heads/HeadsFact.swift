package import EventSourcing

/// What happened in the stream of heads records. Names and cases are the storage format: never renamed, never reused.
package enum HeadsFact: Hashable, Sendable {
    case recorded(LedgerHeads)

    /// The name under which the log keeps it.
    package var eventType: EventType {
        switch self {
        case .recorded: EventType(literal: "LedgerHeadsRecorded")
        }
    }
}
