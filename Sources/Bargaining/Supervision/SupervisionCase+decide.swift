extension SupervisionCase {
    /// The rules of a case. Authority comes before the matter.
    static func fact(
        of command: SupervisionCommand, _ state: SupervisionState
    ) throws(SupervisionRejection) -> SupervisionFact {
        if case .open(let opening, let addressee) = command.act {
            return try open(opening, addressee: addressee, command, state)
        }
        guard let opening = state.opening else { throw .caseNotFound }
        if case .markAnswerOverdue = command.act { return try markOverdue(command, state) }
        try checkAuthor(of: command, state)
        guard !state.hasEnded else { throw .caseEnded }
        guard let rules = command.rules else { throw .profileUnknown(opening.profile) }
        switch command.act {
        case .remind(let letter): return try remind(letter, state)
        case .issueOpinion(let draft): return try issue(draft, command, rules, state)
        case .answer(let stance, let day): return try answer(stance, correctsBy: day, command, rules, state)
        case .suggest(let ground, let letter, let authority, let addressee):
            guard letter.isWellFormed else { throw .wordsMalformed }
            guard addressee != state.issuer, addressee != state.addressee else { throw .authorityIsAParty }
            guard let opinion = state.opinion else { throw .noOpinionIssued }
            guard state.suggestion == nil else { throw .suggestionAlreadyIssued }
            try check(ground, against: opinion, on: command.day(under: rules), state)
            return .suggestionIssued(
                SupervisionSuggestion(ground: ground, letter: letter, authority: authority, addressee: addressee))
        case .recordOutcome(let outcome): return try record(outcome, state)
        case .close(let closure): return .supervisionCaseClosed(closure)
        // Decided before: listed so that a new act cannot be forgotten.
        case .open, .markAnswerOverdue: throw .caseAlreadyOpen
        }
    }

    private static func open(
        _ opening: SupervisionOpening, addressee: SeatID, _ command: SupervisionCommand, _ state: SupervisionState
    ) throws(SupervisionRejection) -> SupervisionFact {
        guard state.opening == nil else { throw .caseAlreadyOpen }
        guard let issuer = command.seat else { throw .notTheIssuingUnion }
        guard command.rules != nil else { throw .profileUnknown(opening.profile) }
        guard opening.title.isWellFormed else { throw .wordsMalformed }
        guard !opening.subjects.isEmpty else { throw .subjectsMissing }
        var seen: Set<Subject> = []
        if let twice = opening.subjects.first(where: { !seen.insert($0).inserted }) { throw .subjectNamedTwice(twice) }
        guard opening.union != opening.employer else { throw .unionIsTheEmployer }
        guard addressee != issuer else { throw .addresseeIsTheIssuer }
        return .supervisionCaseOpened(opening, issuer: issuer, addressee: addressee)
    }

    /// Who may do it: the union writes the letters, the employer answers, the authority decides (domain §3.3).
    private static func checkAuthor(
        of command: SupervisionCommand, _ state: SupervisionState
    ) throws(SupervisionRejection) {
        switch command.act {
        case .remind, .issueOpinion, .suggest, .close:
            guard command.seat == state.issuer else { throw .notTheIssuingUnion }
        case .answer:
            guard command.seat == state.addressee else { throw .notTheAddressedEmployer }
        case .recordOutcome:
            guard let suggestion = state.suggestion else { throw .noSuggestionIssued }
            guard command.seat == suggestion.addressee else { throw .notTheAddressedAuthority }
        case .open, .markAnswerOverdue: break
        }
    }

    private static func remind(
        _ letter: SupervisionLetter, _ state: SupervisionState
    ) throws(SupervisionRejection) -> SupervisionFact {
        guard letter.isWellFormed else { throw .wordsMalformed }
        guard state.reminders.count < SupervisionLimits.maximumReminders else { throw .tooManyReminders }
        return .reminderLetterIssued(state.reminders.count + 1, letter)
    }

    private static func issue(
        _ draft: OpinionDraft, _ command: SupervisionCommand, _ rules: ProcedureRules, _ state: SupervisionState
    ) throws(SupervisionRejection) -> SupervisionFact {
        guard draft.letter.isWellFormed else { throw .wordsMalformed }
        guard state.opinion == nil else { throw .opinionAlreadyIssued }
        let received = draft.servedOn ?? command.day(under: rules)
        guard received <= command.localNow.day else { throw .servedInTheFuture }
        if let day = draft.correctBy, day <= received { throw .correctionDayNotAfterReceipt }
        return .opinionIssued(
            SupervisionOpinion(
                letter: draft.letter, signedBy: draft.signedBy, correctBy: draft.correctBy,
                clock: try clock(from: received, to: draft.answerBy, rules)))
    }

    /// The time to answer: by the law of the place, else by the opinion itself.
    private static func clock(
        from received: LocalDay, to answerBy: LocalDay?, _ rules: ProcedureRules
    ) throws(SupervisionRejection) -> StartedClock {
        if let provision = rules.profile.opinionAnswer,
            let clock = rules.clock(.opinionAnswer, .opinionAnswer, from: received)
        {
            guard answerBy == nil else { throw .answerPeriodIsTheLaws(provision.article) }
            return clock
        }
        guard let answerBy else { throw .answerDayMissing }
        guard answerBy > received else { throw .answerDayNotAfterReceipt }
        return StartedClock(
            rule: .opinionAnswer, profile: rules.profile.reference, article: nil, start: received, due: answerBy)
    }

    private static func answer(
        _ stance: AnswerStance, correctsBy: LocalDay?, _ command: SupervisionCommand, _ rules: ProcedureRules,
        _ state: SupervisionState
    ) throws(SupervisionRejection) -> SupervisionFact {
        guard let opinion = state.opinion else { throw .noOpinionIssued }
        guard state.answer == nil else { throw .opinionAlreadyAnswered }
        let day = command.day(under: rules)
        guard day >= opinion.clock.start else { throw .answeredBeforeReceipt }
        switch (stance, correctsBy) {
        case (.willCorrect, nil): throw .correctionDayMissing
        case (.willCorrect, let promised?): guard promised >= day else { throw .correctionDayBeforeAnswer }
        case (.corrected, .some), (.refused, .some): throw .correctionDayWithoutPromise
        case (.corrected, nil), (.refused, nil): break
        }
        return .opinionAnswered(
            OpinionAnswer(
                stance: stance, correctsBy: correctsBy, timeliness: Timeliness(clock: opinion.clock, day: day)))
    }

    /// Time alone; an answer that came meanwhile counts.
    private static func markOverdue(
        _ command: SupervisionCommand, _ state: SupervisionState
    ) throws(SupervisionRejection) -> SupervisionFact {
        guard command.seat == nil else { throw .onlyTheClock }
        guard let clock = state.opinion?.clock, state.answer == nil, state.overdue == nil, !state.hasEnded,
            command.localNow.day > clock.due
        else { throw .answerNotOverdue }
        return .opinionAnswerOverdue(clock)
    }

    /// A suggestion comes only after a refusal, silence beyond the time, or no correction (domain §1.9).
    private static func check(
        _ ground: SuggestionGround, against opinion: SupervisionOpinion, on day: LocalDay, _ state: SupervisionState
    ) throws(SupervisionRejection) {
        switch ground {
        case .refused:
            guard state.answer?.stance == .refused else { throw .opinionNotRefused }
        case .unanswered:
            guard state.answer == nil else { throw .opinionWasAnswered }
            guard day > opinion.clock.due else { throw .answerStillDue(opinion.clock.due) }
        case .notCorrected:
            guard let answer = state.answer, answer.stance != .refused else { throw .noCorrectionPromised }
            if let promised = answer.correctsBy, day <= promised { throw .correctionStillDue(promised) }
        }
    }

    private static func record(
        _ outcome: SupervisionOutcome, _ state: SupervisionState
    ) throws(SupervisionRejection) -> SupervisionFact {
        guard SupervisionLimits.isReference(outcome.reference) else { throw .wordsMalformed }
        guard outcome.result.isFinal || state.outcomes.isEmpty else { throw .investigationAlreadyOpened }
        return .supervisionOutcomeRecorded(outcome)
    }
}
