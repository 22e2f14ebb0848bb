/// The kinds of term, without their figures. The raw value is the `kind` of API, events, projections and history files.
public enum TermKind: String, Hashable, Sendable, CaseIterable {
    case scalar
    case range
    case byYear = "by_year"
    case schedule
    case tiers
    case composite
    case reference
    case procedure
    case text
    case unknown

    /// Whether a term of this kind says how much: the kinds that a negotiator reads as a figure (FORMAT §4).
    public var isFigure: Bool {
        switch self {
        case .scalar, .range, .byYear, .schedule, .tiers, .composite, .reference: true
        case .procedure, .text, .unknown: false
        }
    }
}
