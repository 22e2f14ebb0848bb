extension ProblemCatalogue {
    /// Bundles.
    static let bundlesInEnglish: [ProblemCode: ProblemText] = [
        .bundlePending: .init(
            "The proofs are not there yet", "No checkpoint covers an event of this negotiation yet.",
            "Ask again in {seconds} s; a checkpoint needs a running notary."),
        .bundleTooLarge: .init(
            "The bundle is too large to be sent",
            "The negotiation has more than {events} events or {bytes} bytes of payloads.",
            "Ask the operator for it: parley bundle writes it whole."),
    ]
}
