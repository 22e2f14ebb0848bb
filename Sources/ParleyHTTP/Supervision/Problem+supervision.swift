internal import Bargaining

extension Problem {
    /// The problem of a refusal by a supervision case.
    init(supervision rejection: SupervisionRejection) {
        switch rejection {
        case .caseAlreadyOpen: self.init(.supervisionCaseAlreadyOpen)
        case .caseNotFound: self.init(.notFound)
        case .caseEnded: self.init(.supervisionCaseEnded)
        case .profileUnknown(let profile): self.init(.profileUnknown, ["profile": profile])
        case .wordsMalformed: self.init(.wordsMalformed)
        case .subjectsMissing: self.init(.subjectsMissing)
        case .subjectNamedTwice(let subject): self.init(.subjectNamedTwice, ["subject": subject.rawValue])
        case .unionIsTheEmployer: self.init(.unionIsTheEmployer)
        case .notTheIssuingUnion: self.init(.notTheIssuingUnion)
        case .notTheAddressedEmployer: self.init(.notTheAddressedEmployer)
        case .notTheAddressedAuthority: self.init(.notTheAddressedAuthority)
        case .onlyTheClock: self.init(.notPermitted)
        case .addresseeIsTheIssuer: self.init(.addresseeIsTheIssuer)
        case .authorityIsAParty: self.init(.supervisingAuthorityIsAParty)
        default: self.init(letter: rejection)
        }
    }

    /// What is wrong with a letter, an answer or an outcome.
    private init(letter rejection: SupervisionRejection) {
        switch rejection {
        case .tooManyReminders: self.init(.tooManyReminders)
        case .opinionAlreadyIssued: self.init(.opinionAlreadyIssued)
        case .servedInTheFuture: self.init(.opinionServedInTheFuture)
        case .answerDayMissing: self.init(.answerDayMissing)
        case .answerDayNotAfterReceipt: self.init(.answerDayNotAfterReceipt)
        case .answerPeriodIsTheLaws(let article):
            self.init(.answerPeriodIsTheLaws, ["article": article.description])
        case .correctionDayNotAfterReceipt: self.init(.correctionDayNotAfterReceipt)
        case .noOpinionIssued: self.init(.noOpinionIssued)
        case .opinionAlreadyAnswered: self.init(.opinionAlreadyAnswered)
        case .answeredBeforeReceipt: self.init(.answeredBeforeReceipt)
        case .correctionDayMissing: self.init(.correctionDayMissing)
        case .correctionDayWithoutPromise: self.init(.correctionDayWithoutPromise)
        case .correctionDayBeforeAnswer: self.init(.correctionDayBeforeAnswer)
        case .answerNotOverdue: self.init(.opinionAnswerNotOverdue)
        case .suggestionAlreadyIssued: self.init(.suggestionAlreadyIssued)
        case .opinionNotRefused: self.init(.opinionNotRefused)
        case .opinionWasAnswered: self.init(.opinionWasAnswered)
        case .answerStillDue(let day): self.init(.opinionAnswerStillDue, ["day": day.description])
        case .noCorrectionPromised: self.init(.noCorrectionPromised)
        case .correctionStillDue(let day): self.init(.correctionStillDue, ["day": day.description])
        case .noSuggestionIssued: self.init(.noSuggestionIssued)
        case .investigationAlreadyOpened: self.init(.investigationAlreadyOpened)
        // Told before.
        case .caseAlreadyOpen, .caseNotFound, .caseEnded, .profileUnknown, .wordsMalformed, .subjectsMissing,
            .subjectNamedTwice, .unionIsTheEmployer, .notTheIssuingUnion, .notTheAddressedEmployer,
            .notTheAddressedAuthority, .onlyTheClock, .addresseeIsTheIssuer, .authorityIsAParty:
            self.init(.notFound)
        }
    }
}
