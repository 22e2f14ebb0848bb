/// The ground on which the sides bargain: part of ``ProcedureState``. The number of each is the index + 1.
public struct GroundworkState: Hashable, Sendable {
    /// How the sides bargain; the last set holds.
    public internal(set) var groundRules: [GroundRules] = []
    /// What they keep to themselves.
    public internal(set) var confidentiality: [Confidentiality] = []
    /// How algorithms decide.
    public internal(set) var algorithms: [AlgorithmExplanation] = []
    /// Figures that others published.
    public internal(set) var indicators: [RecordedIndicator] = []
    /// Whom the negotiation is about.
    public internal(set) var units: [DefinedUnit] = []

    /// The staff that rules on representatives ask for: that of the unit defined last.
    public var workforce: Workforce { units.last?.unit.workforce ?? Workforce() }
}
