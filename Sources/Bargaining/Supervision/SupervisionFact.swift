public import EventSourcing

/// What happened in a supervision case (一函两书). Cases and their names are the storage format: never renamed.
public enum SupervisionFact: Hashable, Sendable {
    /// A union opened it.
    case supervisionCaseOpened(SupervisionOpening, issuer: SeatID, addressee: SeatID)
    /// 提示函: the letter of this number, from 1, went to the employer.
    case reminderLetterIssued(Int, SupervisionLetter)
    /// 意见书: the opinion went to the employer.
    case opinionIssued(SupervisionOpinion)
    /// The employer answered it.
    case opinionAnswered(OpinionAnswer)
    /// The time to answer is over: the clock that ran.
    case opinionAnswerOverdue(StartedClock)
    /// 建议书: the authority was asked to deal with it.
    case suggestionIssued(SupervisionSuggestion)
    /// The authority did something.
    case supervisionOutcomeRecorded(SupervisionOutcome)
    /// The union ended it.
    case supervisionCaseClosed(SupervisionClosure)

    /// The permanent name under which the fact is stored: its case in PascalCase.
    public var eventType: EventType {
        switch self {
        case .supervisionCaseOpened: EventTypes.supervisionCaseOpened
        case .reminderLetterIssued: EventTypes.reminderLetterIssued
        case .opinionIssued: EventTypes.opinionIssued
        case .opinionAnswered: EventTypes.opinionAnswered
        case .opinionAnswerOverdue: EventTypes.opinionAnswerOverdue
        case .suggestionIssued: EventTypes.suggestionIssued
        case .supervisionOutcomeRecorded: EventTypes.supervisionOutcomeRecorded
        case .supervisionCaseClosed: EventTypes.supervisionCaseClosed
        }
    }
}

/// Checked once, so that naming an event costs nothing on the append path.
private enum EventTypes {
    static let supervisionCaseOpened = EventType(literal: "SupervisionCaseOpened")
    static let reminderLetterIssued = EventType(literal: "ReminderLetterIssued")
    static let opinionIssued = EventType(literal: "OpinionIssued")
    static let opinionAnswered = EventType(literal: "OpinionAnswered")
    static let opinionAnswerOverdue = EventType(literal: "OpinionAnswerOverdue")
    static let suggestionIssued = EventType(literal: "SuggestionIssued")
    static let supervisionOutcomeRecorded = EventType(literal: "SupervisionOutcomeRecorded")
    static let supervisionCaseClosed = EventType(literal: "SupervisionCaseClosed")
}
