public import EventSourcing

/// What a verification of the log came to.
public struct VerificationReport: Sendable, Hashable {
    /// What was read of one ledger.
    public struct Ledger: Sendable, Hashable {
        /// The ledger.
        public let id: LedgerID
        /// How many events were verified.
        public let events: Int64
        /// Root of the tree over them, recomputed from the leaves; 32 bytes.
        public let root: [UInt8]
        /// Published checkpoints whose root was compared.
        public let checkpoints: Int64
        /// Signatures of logs and witnesses that were verified.
        public let signatures: Int64
        /// Signatures that could not be verified: no policy and no state names their key.
        public let unverifiedSignatures: Int64
        /// Kept checkpoints and states that were compared.
        public let kept: Int64
        /// Events with personal content that records of erasures account for.
        public let erased: Int64
    }

    /// The ledgers, by number.
    public let ledgers: [Ledger]
    /// The first findings, in the order in which they were met.
    public let findings: [LogFinding]
    /// How many findings there are of each kind.
    public let counts: [LogFindingKind: Int64]
    /// Whether personal content was read; a login without the right to it verifies the rest.
    public let readsPersonal: Bool

    /// Whether everything holds.
    public var isClean: Bool { counts.isEmpty }
    /// How many findings there are.
    public var total: Int64 { counts.values.reduce(0, +) }
}
