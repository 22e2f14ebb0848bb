public import EventSourcing

// These cases and their payloads are the storage format: names in `eventType` are permanent once released.

/// What can happen to the ground on which the sides bargain (domain §3.3). Each kind is numbered from 1.
public enum GroundworkFact: Hashable, Sendable {
    /// Both sides agreed how they bargain; the last rules hold.
    case groundRulesAgreed(number: Int, GroundRules)
    /// Both sides agreed to keep records to themselves.
    case confidentialityAgreed(number: Int, Confidentiality)
    /// The employer side explained how an algorithm decides.
    case algorithmExplained(number: Int, AlgorithmExplanation)
    /// Somebody recorded a figure that others published.
    case indicatorRecorded(number: Int, Indicator, side: Side)
    /// A side said whom the negotiation is about; with the numbers of the units that it overlaps.
    case bargainingUnitDefined(number: Int, BargainingUnit, side: Side, overlaps: [Int])

    /// The permanent name under which the fact is stored (domain §3.3).
    public var eventType: EventType {
        switch self {
        case .groundRulesAgreed: EventTypes.groundRulesAgreed
        case .confidentialityAgreed: EventTypes.confidentialityAgreed
        case .algorithmExplained: EventTypes.algorithmExplained
        case .indicatorRecorded: EventTypes.indicatorRecorded
        case .bargainingUnitDefined: EventTypes.bargainingUnitDefined
        }
    }
}

/// Checked once, so that naming an event costs nothing on the append path.
private enum EventTypes {
    static let groundRulesAgreed = EventType(literal: "GroundRulesAgreed")
    static let confidentialityAgreed = EventType(literal: "ConfidentialityAgreed")
    static let algorithmExplained = EventType(literal: "AlgorithmExplained")
    static let indicatorRecorded = EventType(literal: "IndicatorRecorded")
    static let bargainingUnitDefined = EventType(literal: "BargainingUnitDefined")
}
