extension ProblemCatalogue {
    /// What a side's caucus keeps or refuses.
    static let caucusInEnglish: [ProblemCode: ProblemText] = [
        .outsideMandate: .init(
            "Parked, not tabled", "The terms lie outside your side's mandate, or cannot be shown to keep it.",
            "Nothing was tabled and nothing is lost: your chief representative can release or drop the parked position."
        ),
        .limitsContradict: .init(
            "The limits contradict each other", "No amount for “{item}” lies between the two limits.",
            "Write a lower limit that is not above the upper one."),
        .mandateEndsInThePast: .init(
            "The mandate would have ended already", "“valid_until” lies in the past.", "Write a later time, or none."),
        .mandateUnknown: .init(
            "There is no such mandate", "Your side has no mandate {mandate}.", "The caucus shows the numbers."),
        .mandateAlreadyRevoked: .init(
            "The mandate was revoked before", "Mandate {mandate} no longer holds.", "Grant another one."),
        .draftEmpty: .init(
            "The draft says nothing", "A draft needs terms or a statement.", "Write at least one of them."),
        .parkedPositionUnknown: .init(
            "There is no such parked position", "Your side has no parked position {number}.",
            "The caucus shows the numbers."),
        .parkedPositionAlreadyDecided: .init(
            "The parked position was decided before", "Position {number} was released or dropped.",
            "If a released one is not on the table, send its release again with its first key; else table the terms anew."
        ),
        .tooManyNotes: .init(
            "Too many notes", "The caucus holds the most notes it can.", "Keep further notes elsewhere."),
        .tooManyMandates: .init(
            "Too many mandates", "The caucus holds the most mandates it can.", "Let those in force stand."),
        .tooManyPrivateDrafts: .init(
            "Too many drafts", "The caucus holds the most drafts it can.", "Keep further drafts elsewhere."),
        .tooManyParkedPositions: .init(
            "Too many parked positions", "The caucus holds the most parked positions it can.",
            "Ask for a wider mandate before tabling."),
        .privateEstimateEmpty: .init(
            "The cost estimate costs nothing", "An estimate costs at least one proposal on the table.",
            "Name a proposal that is open."),
        .privateEstimateUnknown: .init(
            "There is no such cost estimate", "Your side keeps no cost estimate {number}.",
            "The caucus shows the numbers."),
        .privateEstimateAlreadyReleased: .init(
            "The cost estimate was released before", "Cost estimate {number} was released.",
            "If it is not on the shared record, send its release again with its first key; else keep another one."),
        .tooManyPrivateEstimates: .init(
            "Too many cost estimates", "The caucus holds the most cost estimates it can.",
            "Preview further estimates with validate_only, which keeps nothing."),
    ]
}
