extension ProblemCatalogue {
    /// Receipts, proofs and checkpoints.
    static let receiptsInEnglish: [ProblemCode: ProblemText] = [
        .proofPending: .init(
            "The proof is not there yet",
            "No checkpoint of the standing asked for covers this event yet.",
            "Ask again in {seconds} s or with wait; as JSON the answer has the leaf and salt already."),
        .checkpointMissing: .init(
            "No checkpoint yet", "The ledger has no checkpoint of the standing asked for.",
            "Ask again once the notary runs; without standing=final provisional checkpoints count."),
        .sizeBeyondCheckpoint: .init(
            "The older size is the larger one",
            "The newest checkpoint has {size} events, fewer than the {from} to be extended.",
            "Ask from a size up to {size}. If you hold a signed checkpoint of {from} events, keep it: it may be evidence."
        ),
        .tooManyWaiting: .init(
            "Too many wait for proofs", "{limit} requests wait for a checkpoint already.",
            "Ask again in {seconds} s, or without wait."),
    ]
}
