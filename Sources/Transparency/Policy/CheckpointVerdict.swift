/// What a policy says of a checkpoint that its log has signed.
public struct CheckpointVerdict: Hashable, Sendable {
    /// How much stands behind the checkpoint.
    public enum Standing: Hashable, Sendable {
        /// The quorum has cosigned.
        case final
        /// The log has signed, the quorum is not reached yet.
        case provisional
        /// The policy asks for no witnesses.
        case unwitnessed
    }

    /// A cosignature that holds.
    public struct Cosigned: Hashable, Sendable {
        /// The witness.
        public let witness: PolicyWitness
        /// When, in seconds since 1970-01-01 UTC, by the clock of the witness.
        public let time: UInt64
    }

    /// How much stands behind the checkpoint.
    public let standing: Standing
    /// The log that signed.
    public let log: PolicyLog
    /// Cosignatures in the order of the policy.
    public let cosigned: [Cosigned]
    /// Witnesses of the policy that have not cosigned, in its order.
    public let missing: [PolicyWitness]
}
