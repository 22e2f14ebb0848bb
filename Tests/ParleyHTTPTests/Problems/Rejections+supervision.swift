import Bargaining
import Testing

extension Rejections {
    /// One refusal of each rule of supervision cases that has a problem of its own.
    static func ofSupervision() throws -> [SupervisionRejection] {
        let day = try #require(LocalDay("2026-06-26"))
        return [
            .caseAlreadyOpen, .caseEnded, .unionIsTheEmployer, .notTheIssuingUnion, .notTheAddressedEmployer,
            .notTheAddressedAuthority, .addresseeIsTheIssuer, .authorityIsAParty, .tooManyReminders,
            .opinionAlreadyIssued, .servedInTheFuture, .answerDayMissing, .answerDayNotAfterReceipt,
            .answerPeriodIsTheLaws(try #require(Article("ZJS §22"))), .correctionDayNotAfterReceipt, .noOpinionIssued,
            .opinionAlreadyAnswered, .answeredBeforeReceipt, .correctionDayMissing, .correctionDayWithoutPromise,
            .correctionDayBeforeAnswer, .answerNotOverdue, .suggestionAlreadyIssued, .opinionNotRefused,
            .opinionWasAnswered, .answerStillDue(day), .noCorrectionPromised, .correctionStillDue(day),
            .noSuggestionIssued, .investigationAlreadyOpened,
        ]
    }

    /// Refusals that other chapters know as well, with their problems.
    static func ofSupervisionShared() -> [(SupervisionRejection, String)] {
        [
            (.caseNotFound, "not-found"), (.profileUnknown("CN-XX@1"), "profile-unknown"),
            (.wordsMalformed, "words-malformed"), (.subjectsMissing, "subjects-missing"),
            (.subjectNamedTwice(.wage), "subject-named-twice"), (.onlyTheClock, "not-permitted"),
        ]
    }
}
