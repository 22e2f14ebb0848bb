internal import Bargaining

extension GroundworkFact {
    /// Whose act a fact is; `nil` where it is both sides'.
    var side: Side? {
        switch self {
        case .groundRulesAgreed, .confidentialityAgreed: nil
        case .algorithmExplained: .employer
        case .indicatorRecorded(_, _, let side), .bargainingUnitDefined(_, _, let side, _): side
        }
    }
}
