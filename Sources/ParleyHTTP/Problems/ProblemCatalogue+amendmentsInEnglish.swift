extension ProblemCatalogue {
    /// Refusals by a rule on an amendment's way into force.
    static let amendmentsInEnglish: [ProblemCode: ProblemText] = [
        .amendmentNotAgreed: .init(
            "The amendment is not agreed", "Both sides have not agreed on the text of amendment {amendment}.",
            "Let both chiefs state the amended text first."),
        .amendmentOvertaken: .init(
            "A later amendment was agreed", "Both sides agreed on a later text than that of amendment {amendment}.",
            "Act on the later amendment."),
        .amendmentNeedsNoVote: .init(
            "The amendment needs no vote", "No rule asks for a vote on amendment {amendment}.", "Go on without one."),
        .amendmentAlreadyVotedOn: .init(
            "The amendment was voted on", "The vote on amendment {amendment} is on the record.",
            "Read the procedure for the result."),
        .amendmentRejected: .init(
            "The amendment was voted down", "Amendment {amendment} did not get the votes that it needs.",
            "Propose another amendment."),
        .amendmentNotRatified: .init(
            "The amendment is not ratified", "The vote on amendment {amendment} is missing.", "Record the vote first."),
        .amendmentNeedsNoSignature: .init(
            "The amendment needs no further signature",
            "Both chiefs signed amendment {amendment} when they agreed on its text.", "Go on without one."),
        .amendmentTextDiffers: .init(
            "The text is another one", "“text_hash” is not that of amendment {amendment}.",
            "Compare your text, and sign that text only."),
        .amendmentNotSigned: .init(
            "The amendment is not signed", "Not both chiefs have signed amendment {amendment}.",
            "Let both chiefs sign it first."),
        .amendmentNeedsNoFiling: .init(
            "The amendment is not filed", "No rule asks that amendment {amendment} be filed.", "Go on without it."),
        .amendmentAlreadyFiled: .init(
            "The amendment was filed before", "Amendment {amendment} is with the authority.",
            "Wait for its receipt or its review."),
        .amendmentNotFiled: .init(
            "The amendment was not filed", "Nothing is recorded of a filing of amendment {amendment}.",
            "Wait for the filing."),
        .amendmentAlreadyReceived: .init(
            "The receipt is recorded", "The receipt of amendment {amendment} is on the record.",
            "Read the procedure for the end of the review."),
        .amendmentNotReceived: .init(
            "The amendment was not received", "The authority has not recorded the receipt of amendment {amendment}.",
            "Record the receipt first."),
        .amendmentAlreadyObjected: .init(
            "The objection is recorded", "An objection to amendment {amendment} is on the record.",
            "Read the procedure for it."),
        .amendmentObjectionStands: .init(
            "The authority has objected", "An objection to amendment {amendment} stands.",
            "Propose another amendment that answers it."),
        .amendmentAlreadyInForce: .init(
            "The amendment is in force", "Amendment {amendment} has taken effect.", "Nothing needs to be done."),
        .amendmentReviewStillRuns: .init(
            "The review is not over", "The authority can object to amendment {amendment} through {day}.",
            "Wait until that day is over."),
    ]
}
