extension Procedure {
    /// Keeps the books of the ground on which the sides bargain. Total, as ``evolve(_:_:)``.
    static func evolve(_ procedure: inout ProcedureState, _ fact: GroundworkFact) {
        switch fact {
        case .groundRulesAgreed(_, let rules):
            procedure.groundwork.groundRules.append(rules)
            procedure.dropSteps { step in if case .agreeGroundRules = step { true } else { false } }
        case .confidentialityAgreed(_, let confidentiality):
            procedure.groundwork.confidentiality.append(confidentiality)
            procedure.dropSteps { $0 == .agreeConfidentiality(confidentiality) }
        case .algorithmExplained(_, let explanation): procedure.groundwork.algorithms.append(explanation)
        case .indicatorRecorded(_, let indicator, let side):
            procedure.groundwork.indicators.append(RecordedIndicator(indicator: indicator, side: side))
        case .bargainingUnitDefined(_, let unit, let side, let overlaps):
            procedure.groundwork.units.append(DefinedUnit(unit: unit, side: side, overlaps: overlaps))
        }
    }
}
