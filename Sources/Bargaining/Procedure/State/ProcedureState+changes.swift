extension ProcedureState {
    /// Answers a request.
    mutating func answer(_ number: Int, _ answer: RequestState.Answer, at occurredAt: OccurredAt) {
        guard requests.indices.contains(number - 1) else { return }
        requests[number - 1].answer = answer
        requests[number - 1].answeredAt = occurredAt
    }

    /// Changes a draft, where there is one of that number.
    mutating func change(_ number: Int, _ change: (inout DraftState) -> Void) {
        guard drafts.indices.contains(number - 1) else { return }
        change(&drafts[number - 1])
    }

    /// Changes minutes, where there are such.
    mutating func change(_ reference: MinutesReference, _ change: (inout MinutesState) -> Void) {
        guard let index = minutes.lastIndex(where: { $0.draft.reference == reference }) else { return }
        change(&minutes[index])
    }

    /// Remembers a vacancy, in place of the oldest filled one where there are too many.
    mutating func addVacancy(_ vacancy: Vacancy) {
        if vacancies.count >= ProcedureLimits.maximumVacancies,
            let filled = vacancies.firstIndex(where: { $0.filledAt != nil })
        {
            vacancies.remove(at: filled)
        }
        vacancies.append(vacancy)
    }

    /// Starts a clock; one of the same rule that still runs has lost its matter.
    mutating func start(_ clock: StartedClock, _ party: DueParty) {
        lapse(clock.rule)
        clocks.append(ClockState(clock: clock, party: party))
    }

    /// A running clock has lost its matter: nothing is due any more.
    mutating func lapse(_ rule: ClockRule) {
        clocks.removeAll { $0.clock.rule == rule && $0.isRunning }
    }

    /// What a clock waited for was done.
    mutating func stop(_ timeliness: Timeliness?) {
        guard let timeliness else { return }
        for index in clocks.indices where clocks[index].clock == timeliness.clock && clocks[index].isRunning {
            clocks[index].stoppedOn = timeliness.day
        }
    }

    /// What the clocks of a rule waited for was done.
    mutating func stop(_ rule: ClockRule, on day: LocalDay) {
        for index in clocks.indices where clocks[index].clock.rule == rule && clocks[index].isRunning {
            clocks[index].stoppedOn = day
        }
    }

    /// The talks rest longer.
    mutating func extend(_ suspension: Suspension) {
        if let last = suspensions.indices.last, suspensions[last].resumption == nil {
            suspensions[last].suspension = suspension
        }
        start(suspension.clock, .bothSides)
        dropSteps(where: \.concernsSuspension)
    }

    /// The talks go on.
    mutating func resume(_ resumption: Resumption) {
        if let last = suspensions.indices.last { suspensions[last].resumption = resumption }
        stop(resumption.timeliness)
        dropSteps(where: \.concernsSuspension)
    }

    /// What one side stated about another state of things falls: nobody's consent is inferred (DESIGN §4.3).
    mutating func dropSteps(where isOvertaken: (ProcedureStep) -> Bool) {
        pendingSteps.removeAll { isOvertaken($0.step) }
    }
}

extension ProcedureStep {
    /// Whether a change of the suspension takes away what it was about.
    var concernsSuspension: Bool {
        switch self {
        case .suspend, .extendSuspension, .resume: true
        case .assembleDraft, .submitToCongress, .accede, .scheduleSession, .amendAgreement, .dissolveAgreement,
            .adjournSession, .agreeGroundRules, .agreeConfidentiality:
            false
        }
    }

    /// Whether a new draft, or a vote on one, takes away what it was about.
    var concernsDraft: Bool {
        switch self {
        case .assembleDraft, .submitToCongress: true
        case .suspend, .extendSuspension, .resume, .accede, .scheduleSession, .amendAgreement, .dissolveAgreement,
            .adjournSession, .agreeGroundRules, .agreeConfidentiality:
            false
        }
    }
}
