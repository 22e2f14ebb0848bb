/// What came out of verifying a bundle: all that was established before the first thing that does not hold.
public struct BundleReport: Sendable {
    /// Whether anything can be missing at the end of the negotiation.
    public enum Completeness: Hashable, Sendable {
        /// The last event closed it: nothing may follow.
        case complete
        /// A heads record shows its last event at that position of the ledger, recorded at that time (µs since 1970 UTC).
        case open(asOf: UInt64, recordedAt: Int64)
        /// Nothing shows whether later events exist.
        case incomplete
    }

    /// What became of one disclosure.
    public enum Field: Hashable, Sendable {
        /// It is here, as the leaf commits to it.
        case present(clear: [UInt8])
        /// It was erased; the record of that stands at this position of the ledger.
        case erased(record: UInt64)
        /// It is not here, and no record shows that it was erased.
        case withheld
    }

    /// What was established about one event.
    public struct Event: Sendable {
        /// The leaf.
        public let leaf: Leaf
        /// Its disclosures in their order.
        public let fields: [Field]
        /// The leaf was not there at this time, by the clocks of witnesses: seconds since 1970 UTC.
        public internal(set) var notBefore: UInt64?
        /// The leaf was there at this time, by the clocks of witnesses: seconds since 1970 UTC.
        public internal(set) var notAfter: UInt64?
    }

    /// The checkpoint that the proofs lead to.
    public internal(set) var checkpoint: SignedCheckpoint?
    /// What the policy says of it.
    public internal(set) var verdict: CheckpointVerdict?
    /// Sizes of the earlier checkpoints that it is consistent with.
    public internal(set) var earlierSizes: [UInt64] = []
    /// The events in their order.
    public internal(set) var events: [Event] = []
    /// Whether anything can be missing at the end; `nil` where that was not reached.
    public internal(set) var completeness: Completeness?
    /// Two checkpoints that cannot both be true, where such were found.
    public internal(set) var fork: Fork?
    /// The first thing that does not hold; `nil` where all does.
    public internal(set) var finding: BundleFinding?

    /// The report before anything was established.
    public init() {}

    /// Two checkpoints of one log that do not belong to one history.
    public struct Fork: Sendable {
        /// The one with fewer leaves, or either of two with as many.
        public let older: SignedCheckpoint
        /// The other.
        public let newer: SignedCheckpoint
        /// The hashes that should have led from one to the other; none where the sizes are equal.
        public let hashes: [[UInt8]]
    }
}
