public import EventSourcing

/// What happened in a register of erasures. Names and cases are the storage format: never renamed, never reused.
public enum ErasureFact: Hashable, Sendable {
    /// It is asked for: reads are masked from here on.
    case requested(ErasureRequest)
    /// Nothing is erased for now.
    case holdPlaced(Int, LegalHold)
    /// The hold is over, as the authority decided.
    case holdLifted(Int, authority: PartyName)
    /// It is refused under a duty of keeping.
    case refused(Int, RetentionDuty)
    /// It is to be executed: from here on nothing stops it.
    case ordered(Int, authority: PartyName)
    /// What will be erased, noted before anything is.
    case listed(Int, [ErasedDisclosure])
    /// Key and rows are gone.
    case executed(ErasureRecord)

    /// The name under which the log keeps it.
    public var eventType: EventType {
        switch self {
        case .requested: EventTypes.requested
        case .holdPlaced: EventTypes.holdPlaced
        case .holdLifted: EventTypes.holdLifted
        case .refused: EventTypes.refused
        case .ordered: EventTypes.ordered
        case .listed: EventTypes.listed
        case .executed: EventTypes.executed
        }
    }
}

/// Checked once.
private enum EventTypes {
    static let requested = EventType(literal: "ErasureRequested")
    static let holdPlaced = EventType(literal: "LegalHoldPlaced")
    static let holdLifted = EventType(literal: "LegalHoldLifted")
    static let refused = EventType(literal: "ErasureRefused")
    static let ordered = EventType(literal: "ErasureOrdered")
    static let listed = EventType(literal: "ErasureListed")
    static let executed = EventType(literal: "ErasureExecuted")
}
