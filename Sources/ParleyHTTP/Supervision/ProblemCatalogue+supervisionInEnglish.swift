extension ProblemCatalogue {
    /// Refusals by a rule of supervision cases.
    static let supervisionInEnglish: [ProblemCode: ProblemText] = [
        .supervisionCaseAlreadyOpen: .init(
            "The case is open already", "This supervision case was opened before.",
            "Go on with it, or open another one."),
        .supervisionCaseEnded: .init(
            "The case has ended", "The union ended it, or the authority has decided.", "Open another case."),
        .unionIsTheEmployer: .init(
            "A union does not supervise itself", "“union” and “employer” are the same.", "Name the employer."),
        .notTheIssuingUnion: .init(
            "Another union issues the letters", "Only the union that opened the case does this.",
            "Ask that union, or open a case of your own."),
        .notTheAddressedEmployer: .init(
            "The opinion is addressed to the employer", "Only who answers for the employer answers it.",
            "Let that account send the answer."),
        .notTheAddressedAuthority: .init(
            "Another authority was asked", "Only the authority to which the suggestion is addressed records outcomes.",
            "Let that account record it."),
        .addresseeIsTheIssuer: .init(
            "The letters would go to their author", "“addressee” is your own account.",
            "Name the account that answers for the employer."),
        .supervisingAuthorityIsAParty: .init(
            "The authority is a party of the case", "“addressee” acts for the union or answers for the employer.",
            "Name the account that answers for the authority."),
        .supervisedMatterUnknown: .init(
            "What the case is about is not there",
            "“link” names a negotiation that you cannot read, or a commitment that its agreement does not have.",
            "Correct “link”, or leave it out."),
        .tooManyReminders: .init(
            "Too many reminder letters", "The case holds the most reminder letters it can.", "Issue the opinion."),
        .opinionAlreadyIssued: .init(
            "The opinion was issued before", "A case has one opinion.", "Open another case for another matter."),
        .opinionServedInTheFuture: .init(
            "The opinion would have been received later than now", "“served_on” lies in the future.",
            "Write the day on which the employer received it."),
        .answerDayMissing: .init(
            "The time to answer is missing", "The profile of the case sets no time to answer an opinion.",
            "Write “answer_by”: the day that the opinion itself names."),
        .answerDayNotAfterReceipt: .init(
            "The answer would be due at once", "“answer_by” does not lie after the day of receipt.",
            "Write a later day."),
        .answerPeriodIsTheLaws: .init(
            "The law sets the time to answer", "The time to answer follows from {article}.", "Leave “answer_by” out."),
        .correctionDayNotAfterReceipt: .init(
            "The correction would be due at once", "“correct_by” does not lie after the day of receipt.",
            "Write a later day, or none."),
        .noOpinionIssued: .init(
            "There is no opinion yet", "The union has not issued its opinion.", "Issue the opinion first."),
        .opinionAlreadyAnswered: .init(
            "The opinion was answered before", "An opinion is answered once.",
            "Write to the union about what changed since."),
        .answeredBeforeReceipt: .init(
            "The answer would have come before the opinion", "The answer is dated before the day of receipt.",
            "Correct “occurred_at”."),
        .correctionDayMissing: .init(
            "The day of the correction is missing", "Who will correct says by when.", "Write “corrects_by”."),
        .correctionDayWithoutPromise: .init(
            "A day of correction without a promise", "“corrects_by” belongs to the answer “will_correct” alone.",
            "Leave “corrects_by” out."),
        .correctionDayBeforeAnswer: .init(
            "The correction would have been made before the answer", "“corrects_by” lies before the answer.",
            "Write a later day, or answer “corrected”."),
        .opinionAnswerNotOverdue: .init(
            "The answer is not overdue", "An answer is there, or the last day is not over.", "Wait for the last day."),
        .suggestionAlreadyIssued: .init(
            "The suggestion was issued before", "The authority was asked to deal with the case.",
            "Wait for its outcome."),
        .opinionNotRefused: .init(
            "The employer has not refused", "No answer of the case refuses the opinion.", "Name the ground that holds."),
        .opinionWasAnswered: .init(
            "The employer has answered", "The opinion has an answer.", "Name the ground that holds."),
        .opinionAnswerStillDue: .init(
            "There is still time to answer", "The employer can answer until {day}.", "Wait until that day is over."),
        .noCorrectionPromised: .init(
            "The employer promised no correction", "No answer says that the employer corrected or would.",
            "Name the ground that holds."),
        .correctionStillDue: .init(
            "There is still time to correct", "The employer said that it would correct by {day}.",
            "Wait until that day is over."),
        .noSuggestionIssued: .init(
            "There is no suggestion yet", "The authority was not asked to deal with the case.",
            "Wait for the suggestion of the union."),
        .investigationAlreadyOpened: .init(
            "The investigation was opened before", "The authority recorded already that it investigates.",
            "Record what came of it."),
    ]
}
