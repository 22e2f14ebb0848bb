public import Transparency

/// A log of the same ledger that is closed for good: its origin is never signed again.
public struct FormerLog: Hashable, Sendable {
    /// The key that its checkpoints verify with; the name of the key is its origin.
    public let key: VerifierKey
    /// How many leaves its last checkpoint covers.
    public let size: UInt64
    /// Root of its last checkpoint, 32 bytes.
    public let root: [UInt8]

    /// A former log from its last checkpoint.
    public init(key: VerifierKey, size: UInt64, root: [UInt8]) {
        self.key = key
        self.size = size
        self.root = root
    }
}
