/// Why a supervision case refuses something: one case a rule.
public enum SupervisionRejection: Error, Hashable, Sendable {
    case caseAlreadyOpen
    case caseNotFound
    /// The union ended it, or the authority decided.
    case caseEnded
    /// There is no such profile, or no such version of it.
    case profileUnknown(String)
    /// A title or a file number is empty, too long, or holds control characters.
    case wordsMalformed
    case subjectsMissing
    case subjectNamedTwice(Subject)
    case unionIsTheEmployer
    // Who
    case notTheIssuingUnion
    case notTheAddressedEmployer
    case notTheAddressedAuthority
    case onlyTheClock
    case addresseeIsTheIssuer
    case authorityIsAParty
    // Letters
    case tooManyReminders
    case opinionAlreadyIssued
    case servedInTheFuture
    case answerDayMissing
    case answerDayNotAfterReceipt
    /// The law sets the period; its article.
    case answerPeriodIsTheLaws(Article)
    case correctionDayNotAfterReceipt
    // Answers
    case noOpinionIssued
    case opinionAlreadyAnswered
    case answeredBeforeReceipt
    case correctionDayMissing
    case correctionDayWithoutPromise
    case correctionDayBeforeAnswer
    /// An answer is there, or the last day is not over.
    case answerNotOverdue
    // Suggestions
    case suggestionAlreadyIssued
    case opinionNotRefused
    case opinionWasAnswered
    /// The last day to answer.
    case answerStillDue(LocalDay)
    case noCorrectionPromised
    /// The day by which the employer will have corrected.
    case correctionStillDue(LocalDay)
    // Outcomes
    case noSuggestionIssued
    case investigationAlreadyOpened
}
