internal import HTTPTypes

extension ProblemCode {
    /// The HTTP status of a refusal by a rule of supervision cases; `nil` for every other problem.
    var statusOfSupervision: HTTPResponse.Status? {
        switch self {
        case .notTheIssuingUnion, .notTheAddressedEmployer, .notTheAddressedAuthority: .forbidden
        case .unionIsTheEmployer, .addresseeIsTheIssuer, .supervisingAuthorityIsAParty, .supervisedMatterUnknown,
            .opinionServedInTheFuture, .answerDayMissing, .answerDayNotAfterReceipt, .answerPeriodIsTheLaws,
            .correctionDayNotAfterReceipt, .answeredBeforeReceipt, .correctionDayMissing,
            .correctionDayWithoutPromise, .correctionDayBeforeAnswer:
            .unprocessableContent
        case .supervisionCaseAlreadyOpen, .supervisionCaseEnded, .tooManyReminders, .opinionAlreadyIssued,
            .noOpinionIssued, .opinionAlreadyAnswered, .opinionAnswerNotOverdue, .suggestionAlreadyIssued,
            .opinionNotRefused, .opinionWasAnswered, .opinionAnswerStillDue, .noCorrectionPromised,
            .correctionStillDue, .noSuggestionIssued, .investigationAlreadyOpened:
            .conflict
        default: nil
        }
    }
}
