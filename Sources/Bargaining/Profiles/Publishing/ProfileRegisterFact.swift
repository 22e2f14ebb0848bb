public import EventSourcing

/// What happened in a register of profiles. Names and cases are the storage format: never renamed, never reused.
public enum ProfileRegisterFact: Hashable, Sendable {
    /// A version was published. It is never edited.
    case published(PublishedProfile)

    /// The name under which the log keeps it.
    public var eventType: EventType {
        switch self {
        case .published: EventType(literal: "RuleProfilePublished")
        }
    }
}
