/// A checkpoint that somebody kept, with the name of its file.
public struct KeptCheckpoint: Sendable {
    /// What to call it.
    public let name: String
    /// The checkpoint.
    public let checkpoint: SignedCheckpoint
    /// The proof that its tree begins with an older one, where it came as an add-checkpoint.
    public let extending: ConsistencyProof?

    /// A kept checkpoint from its parts.
    public init(name: String, checkpoint: SignedCheckpoint, extending: ConsistencyProof? = nil) {
        self.name = name
        self.checkpoint = checkpoint
        self.extending = extending
    }
}
