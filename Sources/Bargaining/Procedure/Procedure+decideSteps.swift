extension Procedure {
    /// A side states a joint step: done when the other side has stated the same, until then only proposed.
    ///
    /// Chiefs state it; an accession any representative, for the enterprise and its union. Who presides at a session adjourns
    /// it alone.
    static func stateJointly(
        _ step: ProcedureStep, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side =
            if case .accede = step { try Negotiation.side(of: seat) } else { try Negotiation.sideOfChief(seat) }
        let effect = try effect(of: step, occasion)
        let settled = occasion.state.settledTerms(for: step)
        let statements = occasion.procedure.pendingSteps.filter { $0.step == step && $0.settled == settled }
        guard !statements.contains(where: { $0.side == side }) else { throw .alreadyStated }
        guard statements.isEmpty, !decidesAlone(step, side, occasion) else { return [effect] }
        // Counted by side: neither can keep the other from stating anything.
        guard occasion.procedure.pendingSteps.count(where: { $0.side == side }) < ProcedureLimits.maximumPendingSteps
        else {
            throw .procedure(.tooManyPendingSteps)
        }
        return [.stepProposed(step, side: side)]
    }

    /// What a joint step does where it can be done now.
    private static func effect(
        of step: ProcedureStep, _ occasion: Occasion
    ) throws(NegotiationRejection) -> ProcedureFact {
        switch step {
        case .suspend(let end, let cause): try suspend(until: end, cause, occasion)
        case .extendSuspension(let end): try extendSuspension(until: end, occasion)
        case .resume: try resume(occasion)
        case .assembleDraft(let plan): try assemble(plan, occasion)
        case .submitToCongress(let number, let route): try submit(number, route, occasion)
        case .accede(let accession): try accede(accession, occasion)
        case .scheduleSession(let plan): try schedule(plan, occasion)
        case .amendAgreement(let number, let hash): try amend(number, hash, occasion)
        case .dissolveAgreement: try dissolve(occasion)
        case .agreeGroundRules(let rules): try agree(rules, occasion)
        case .agreeConfidentiality(let confidentiality): try agree(confidentiality, occasion)
        case .adjournSession(let session, let day): try adjourn(session, until: day, occasion)
        }
    }
}
