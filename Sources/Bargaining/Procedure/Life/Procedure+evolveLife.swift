extension Procedure {
    /// Keeps the books of an agreement's life. Total, as ``evolve(_:_:)``.
    static func evolve(_ procedure: inout ProcedureState, _ fact: LifeFact) {
        switch fact {
        case .commitmentFulfilled(let number, let fulfilment):
            procedure.life.commitments[number, default: CommitmentState()].fulfilment = fulfilment
            procedure.life.commitments[number, default: CommitmentState()].disputedBy = nil
        case .fulfilmentDisputed(let number, _, let side):
            procedure.life.commitments[number, default: CommitmentState()].disputedBy = side
        case .commitmentMissed(let number, _, _, _):
            procedure.life.commitments[number, default: CommitmentState()].isMissed = true
        case .amendmentProposed(let proposal):
            procedure.life.amendments.append(AmendmentState(proposal: proposal))
        case .agreementAmended(let amendment):
            if procedure.life.amendments.indices.contains(amendment.number - 1) {
                procedure.life.amendments[amendment.number - 1].amendment = amendment
            }
            procedure.dropSteps { step in
                if case .amendAgreement(let number, _) = step { number == amendment.number } else { false }
            }
        case .amendment(let number, let fact): procedure.evolve(number, fact)
        case .agreementDissolved(let dissolution): procedure.dissolve(dissolution)
        case .dissolutionFiled(let filing):
            procedure.life.dissolutionFiling = filing
            procedure.stop(filing.timeliness)
        case .ruleChangeNotified(let change): procedure.life.ruleChanges.append(change)
        case .performanceReported(let report):
            procedure.life.reports.append(report)
            procedure.stop(report.timeliness)
            if let next = report.next { procedure.start(next, .employer) }
        case .renewalProposed(let proposal):
            procedure.life.renewals.append(proposal)
            if proposal.timing != .early { procedure.stop(.renewalWindow, on: proposal.day) }
        case .nextRoundInvited(let round):
            procedure.life.nextRounds.append(round)
            procedure.stop(round.timeliness)
            if let next = round.next { procedure.start(next, .bothSides) }
        case .agreementSuperseded(let supersession): procedure.supersede(supersession)
        }
    }
}

extension ProcedureState {
    /// The agreement ended early: what its term and its performance would still have asked for is no longer due, only the
    /// report of the end.
    fileprivate mutating func dissolve(_ dissolution: Dissolution) {
        life.dissolution = dissolution
        for rule in [ClockRule.file, .review, .publish, .renewalWindow, .termEnd, .performanceReport] { lapse(rule) }
        if let report = dissolution.report { start(report, .employer) }
        dropSteps(where: \.concernsAgreement)
    }

    /// A later agreement took its place: what it still asked for is asked by that one.
    fileprivate mutating func supersede(_ supersession: Supersession) {
        life.supersession = supersession
        for rule in [
            ClockRule.file, .review, .publish, .renewalWindow, .termEnd, .performanceReport, .yearlyRound,
        ] { lapse(rule) }
        dropSteps(where: \.concernsAgreement)
    }
}

extension ProcedureStep {
    /// Whether the end of the agreement takes away what it was about.
    fileprivate var concernsAgreement: Bool {
        switch self {
        case .accede, .amendAgreement, .dissolveAgreement: true
        case .suspend, .extendSuspension, .resume, .assembleDraft, .submitToCongress, .scheduleSession, .adjournSession,
            .agreeGroundRules, .agreeConfidentiality:
            false
        }
    }
}
