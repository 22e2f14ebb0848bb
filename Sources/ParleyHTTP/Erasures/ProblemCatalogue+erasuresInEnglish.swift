extension ProblemCatalogue {
    /// Erasures of personal content.
    static let erasuresInEnglish: [ProblemCode: ProblemText] = [
        .erasureOfAnotherPerson: .init(
            "The content is another person's", "“person” names another account than your own.",
            "Leave “person” out to ask for your own erasure, or turn to an administrator."),
        .erasureBeyondReach: .init(
            "The person also takes part in other ledgers",
            "One key opens all that a person wrote, and some of it lies in ledgers that you do not administer.",
            "Ask somebody who administers all of them, or let the person ask."),
        .erasurePersonUnknown: .init(
            "There is nothing to erase",
            "There is no key of the account “person” names, and so nothing that could be read.",
            "Check the name of the account."),
        .erasureAlreadyRequested: .init(
            "The erasure is asked for already", "Case {case} of this person is open.", "Decide that case first."),
        .erasureRefusedBefore: .init(
            "The erasure was refused", "Case {case} ended with a refusal.", "Ask for the erasure again."),
        .erasureOrderedBefore: .init(
            "The erasure was ordered", "Case {case} is being carried out or done; nothing stops it any more.",
            "Read the case to see how far it has come."),
        .erasureAlreadyHeld: .init(
            "A hold stands already", "Case {case} is under a hold.", "Lift that hold before you place another one."),
        .erasureNotHeld: .init("There is no hold", "Case {case} is under no hold.", "Read the case."),
        .holdEndsInThePast: .init(
            "The hold would be over", "“until” is before today.", "Write a later day, or leave “until” out."),
        .erasureUnderHold: .init(
            "A hold stands in the way", "Case {case} is under a hold of {authority}.",
            "Wait until it ends, or record that it was lifted."),
        .tooManyErasures: .init(
            "The register is full", "A register holds at most {limit} of them.",
            "Open another ledger for new negotiations."),
    ]
}
