/// Figures of one profile that cannot hold together, its own and inherited ones taken as one. The raw value is the code.
public enum ProfileInconsistency: String, Hashable, Sendable, CaseIterable {
    case largeMinimumBelowMinimum = "large_minimum_below_minimum"
    case maximumBelowMinimum = "maximum_below_minimum"
    case termMaximumBelowMinimum = "term_maximum_below_minimum"
    case usualTermOutsideTerm = "usual_term_outside_term"
    case wageTermOutsideTerm = "wage_term_outside_term"

    /// The parameter whose figure does not fit.
    public var parameter: ProfileParameter {
        switch self {
        case .largeMinimumBelowMinimum: .largeEnterpriseMinimum
        case .maximumBelowMinimum: .maximumRepresentatives
        case .termMaximumBelowMinimum: .term
        case .usualTermOutsideTerm: .usualTerm
        case .wageTermOutsideTerm: .wageTerm
        }
    }
}
