public import Transparency

/// A checkpoint that somebody kept outside of the database: an auditor, a party, a witness.
public struct KeptCheckpoint: Hashable, Sendable {
    /// What a report calls it, such as the name of its file.
    public let name: String
    /// The checkpoint.
    public let signed: SignedCheckpoint

    /// A kept checkpoint. Whoever keeps it answers for its signatures.
    public init(name: String, signed: SignedCheckpoint) {
        self.name = name
        self.signed = signed
    }
}
