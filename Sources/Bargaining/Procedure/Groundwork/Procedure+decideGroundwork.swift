extension Procedure {
    /// The rules of the ground on which the sides bargain.
    static func decide(
        _ act: GroundworkAct, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        switch act {
        case .explainAlgorithm(let explanation): [.groundwork(try explain(explanation, by: seat, occasion))]
        case .recordIndicator(let indicator): [.groundwork(try record(indicator, by: seat, occasion))]
        case .defineUnit(let unit): [.groundwork(try define(unit, by: seat, occasion))]
        }
    }

    /// Both sides agree how they bargain. Rules agreed later take the place of those before.
    static func agree(_ rules: GroundRules, _ occasion: Occasion) throws(NegotiationRejection) -> ProcedureFact {
        guard (1...GroundRules.maximumCount).contains(rules.rules.count) else {
            throw .procedure(.groundwork(.groundRulesOutOfRange))
        }
        guard rules.rules.allSatisfy(\.isPlainProse) else { throw .wordsMalformed }
        let agreed = occasion.procedure.groundwork.groundRules
        guard agreed.last != rules else { throw .alreadyStated }
        guard agreed.count < ProcedureLimits.maximumGroundRules else {
            throw .procedure(.groundwork(.tooManyGroundRules))
        }
        return .groundwork(.groundRulesAgreed(number: agreed.count + 1, rules))
    }

    /// Both sides agree which records they keep to themselves (SH §18).
    static func agree(
        _ confidentiality: Confidentiality, _ occasion: Occasion
    ) throws(NegotiationRejection) -> ProcedureFact {
        let (records, requests) = (confidentiality.records, confidentiality.requests)
        guard !records.isEmpty || !requests.isEmpty,
            max(records.count, requests.count) <= Confidentiality.maximumRecords
        else { throw .procedure(.groundwork(.confidentialRecordsOutOfRange)) }
        guard records.allSatisfy(\.isWellFormed) else { throw .wordsMalformed }
        guard Set(records).count == records.count, Set(requests).count == requests.count else {
            throw .procedure(.groundwork(.confidentialRecordNamedTwice))
        }
        let known = occasion.procedure.requests.indices
        if let unknown = requests.first(where: { !known.contains($0 - 1) }) {
            throw .procedure(.requestUnknown(unknown))
        }
        if let last = confidentiality.through, last < (try occasion.day()) {
            throw .procedure(.groundwork(.confidentialityEndsInThePast))
        }
        let agreed = occasion.procedure.groundwork.confidentiality
        guard !agreed.contains(confidentiality) else { throw .alreadyStated }
        guard agreed.count < ProcedureLimits.maximumConfidentialityAgreements else {
            throw .procedure(.groundwork(.tooManyConfidentialityAgreements))
        }
        return .groundwork(.confidentialityAgreed(number: agreed.count + 1, confidentiality))
    }

    /// The employer side explains how an algorithm decides: its main parameters, and how much each counts where it says so.
    private static func explain(
        _ explanation: AlgorithmExplanation, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> GroundworkFact {
        let side = try Negotiation.side(of: seat)
        guard side == .employer else { throw .procedure(.onlyTheEmployerSideMay) }
        try requireWellFormed(explanation.rules)
        let parameters = explanation.parameters
        guard (1...AlgorithmExplanation.maximumParameters).contains(parameters.count) else {
            throw .procedure(.groundwork(.parametersOutOfRange))
        }
        guard parameters.allSatisfy(\.title.isWellFormed) else { throw .wordsMalformed }
        guard Set(parameters.map(\.title)).count == parameters.count else {
            throw .procedure(.groundwork(.parameterNamedTwice))
        }
        let weights = parameters.compactMap(\.weight)
        guard weights.allSatisfy({ $0.coefficient >= 0 }), ExactDecimal.areWithinWhole(weights) else {
            throw .procedure(.groundwork(.weightsOutOfRange))
        }
        let count = occasion.procedure.groundwork.algorithms.count
        guard count < ProcedureLimits.maximumAlgorithmExplanations else {
            throw .procedure(.groundwork(.tooManyAlgorithmExplanations))
        }
        return .algorithmExplained(number: count + 1, explanation)
    }

    /// Somebody with a seat records a figure that others published.
    private static func record(
        _ indicator: Indicator, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> GroundworkFact {
        guard indicator.title.isWellFormed, indicator.source.isWellFormed, indicator.unit.text.isPlainWords else {
            throw .wordsMalformed
        }
        let recorded = occasion.procedure.groundwork.indicators
        let next = RecordedIndicator(indicator: indicator, side: seat.side)
        guard !recorded.contains(next) else { throw .alreadyStated }
        guard recorded.count < ProcedureLimits.maximumIndicators else {
            throw .procedure(.groundwork(.tooManyIndicators))
        }
        return .indicatorRecorded(number: recorded.count + 1, indicator, side: seat.side)
    }

    /// A chief says whom the negotiation is about. That it overlaps another unit is flagged, not forbidden.
    private static func define(
        _ unit: BargainingUnit, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> GroundworkFact {
        let side = try Negotiation.sideOfChief(seat)
        guard unit.title.isWellFormed else { throw .wordsMalformed }
        guard !unit.isEmpty else { throw .procedure(.groundwork(.unitIsEmpty)) }
        guard unit.enterprises.count <= ProcedureLimits.maximumEnterprises else {
            throw .procedure(.groundwork(.tooManyUnitEnterprises))
        }
        var seen: Set<PartyName> = []
        if let twice = unit.enterprises.first(where: { !seen.insert($0).inserted }) {
            throw .procedure(.groundwork(.unitEnterpriseNamedTwice(twice)))
        }
        guard unit.workforce.isPlausible else { throw .procedure(.groundwork(.unitWorkersOutOfRange)) }
        let units = occasion.procedure.groundwork.units
        guard !units.contains(where: { $0.unit == unit && $0.side == side }) else { throw .alreadyStated }
        guard units.count < ProcedureLimits.maximumUnits else { throw .procedure(.groundwork(.tooManyUnits)) }
        let overlaps = units.indices.filter { units[$0].unit.overlaps(unit) }.map { $0 + 1 }
        return .bargainingUnitDefined(number: units.count + 1, unit, side: side, overlaps: overlaps)
    }
}

extension ExactDecimal {
    /// Whether percentages are at most 100 together. Complexity: linear in them.
    fileprivate static func areWithinWhole(_ weights: [ExactDecimal]) -> Bool {
        let sum = weights.reduce(Int128(0)) {
            $0 + Int128($1.coefficient) * Int128(powers[maximumFractionDigits - $1.scale])
        }
        return sum <= Int128(100) * Int128(powers[maximumFractionDigits])
    }
}

extension Workforce {
    /// Whether no number is negative or above ``AgendaItem/maximumWorkers``, and no group larger than the whole.
    fileprivate var isPlausible: Bool {
        let most = total ?? Int(AgendaItem.maximumWorkers)
        guard (0...Int(AgendaItem.maximumWorkers)).contains(most) else { return false }
        return [women, disabledWorkers, agencyWorkers].allSatisfy { group in
            group.map { (0...most).contains($0) } ?? true
        }
    }
}
