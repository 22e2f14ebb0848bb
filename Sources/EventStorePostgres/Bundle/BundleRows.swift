public import EventSourcing
public import Transparency

/// What one snapshot of the database has for a bundle.
public struct BundleRows: Sendable {
    /// An event with the proof that it is in the tree of ``checkpoint``.
    public struct ProvenEvent: Sendable {
        /// Leaf, salt and payload.
        public let event: BundleMaker.Event
        /// Its way to the root.
        public let inclusion: InclusionProof
    }

    /// A sealed disclosure in its place.
    public struct SealedDisclosure: Sendable {
        /// Its place among the disclosures of its event, from 0.
        public let ordinal: Int
        /// Whose, its hash, and what is stored.
        public let disclosure: Disclosure
    }

    /// The checkpoint that all proofs lead to.
    public let checkpoint: SignedCheckpoint
    /// Older checkpoints, each with the proof that the tree begins with its tree.
    public let earlier: [(checkpoint: SignedCheckpoint, proof: ConsistencyProof)]
    /// The events of the stream that the checkpoint covers, in their order.
    public let events: [ProvenEvent]
    /// What is still stored beside them, by position of the event.
    public let disclosures: [Int64: [SealedDisclosure]]
    /// The newest heads record that the checkpoint covers.
    public let heads: ProvenEvent?
    /// The records of erasures that name the stream and that the checkpoint covers.
    public let erasures: [ProvenEvent]
}
