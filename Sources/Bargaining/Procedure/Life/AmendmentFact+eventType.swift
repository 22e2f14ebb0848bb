public import EventSourcing

extension AmendmentFact {
    /// The permanent name under which the fact is stored (domain §3.3).
    public var eventType: EventType {
        switch self {
        case .voted: EventTypes.voted
        case .signed: EventTypes.signed
        case .filed: EventTypes.filed
        case .received: EventTypes.received
        case .objected: EventTypes.objected
        case .tookEffect: EventTypes.tookEffect
        }
    }
}

/// Checked once, so that naming an event costs nothing on the append path.
private enum EventTypes {
    static let voted = EventType(literal: "AmendmentVoted")
    static let signed = EventType(literal: "AmendmentSigned")
    static let filed = EventType(literal: "AmendmentFiled")
    static let received = EventType(literal: "AmendmentReceived")
    static let objected = EventType(literal: "AmendmentObjected")
    static let tookEffect = EventType(literal: "AmendmentTookEffect")
}
