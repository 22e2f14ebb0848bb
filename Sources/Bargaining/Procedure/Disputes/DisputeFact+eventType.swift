public import EventSourcing

extension DisputeFact {
    /// The permanent name under which the fact is stored (domain §3.3).
    public var eventType: EventType {
        switch self {
        case .conciliationRequested: EventTypes.conciliationRequested
        case .conciliationOpenedOfOwnMotion: EventTypes.conciliationOpenedOfOwnMotion
        case .conciliationAccepted: EventTypes.conciliationAccepted
        case .conciliationExtended: EventTypes.conciliationExtended
        case .conciliationAgreementDrafted: EventTypes.conciliationAgreementDrafted
        case .conciliationAgreementSigned: EventTypes.conciliationAgreementSigned
        case .conciliationClosed: EventTypes.conciliationClosed
        case .tripartiteMeetingHeld: EventTypes.tripartiteMeetingHeld
        case .arbitrationRequested: EventTypes.arbitrationRequested
        case .arbitrationAwarded: EventTypes.arbitrationAwarded
        case .judgmentRecorded: EventTypes.judgmentRecorded
        }
    }
}

/// Checked once, so that naming an event costs nothing on the append path.
private enum EventTypes {
    static let conciliationRequested = EventType(literal: "ConciliationRequested")
    static let conciliationOpenedOfOwnMotion = EventType(literal: "ConciliationOpenedExOfficio")
    static let conciliationAccepted = EventType(literal: "ConciliationAccepted")
    static let conciliationExtended = EventType(literal: "ConciliationExtended")
    static let conciliationAgreementDrafted = EventType(literal: "ConciliationAgreementDrafted")
    static let conciliationAgreementSigned = EventType(literal: "ConciliationAgreementSigned")
    static let conciliationClosed = EventType(literal: "ConciliationClosed")
    static let tripartiteMeetingHeld = EventType(literal: "TripartiteMeetingHeld")
    static let arbitrationRequested = EventType(literal: "ArbitrationRequested")
    static let arbitrationAwarded = EventType(literal: "ArbitrationAwarded")
    static let judgmentRecorded = EventType(literal: "JudgmentRecorded")
}
