public import EventSourcing

extension PartyFact {
    /// The permanent name under which the fact is stored: its case in PascalCase.
    public var eventType: EventType {
        switch self {
        case .partyRegistered: EventTypes.partyRegistered
        case .partyRevised: EventTypes.partyRevised
        case .unionCoverageDeclared: EventTypes.unionCoverageDeclared
        case .partyMerged: EventTypes.partyMerged
        }
    }
}

/// Checked once, so that naming an event costs nothing on the append path.
private enum EventTypes {
    static let partyRegistered = EventType(literal: "PartyRegistered")
    static let partyRevised = EventType(literal: "PartyRevised")
    static let unionCoverageDeclared = EventType(literal: "UnionCoverageDeclared")
    static let partyMerged = EventType(literal: "PartyMerged")
}
