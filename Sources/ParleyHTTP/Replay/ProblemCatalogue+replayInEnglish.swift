extension ProblemCatalogue {
    /// Reads by auditors.
    static let replayInEnglish: [ProblemCode: ProblemText] = [
        .readNotNoted: .init(
            "The read could not be noted",
            "What auditors read is noted before it is answered, and the note could not be written.",
            "Ask again in {seconds} s.")
    ]
}
