package import EventSourcing
internal import EventStorePostgres
internal import Postgres
internal import Transparency

/// Reads receipts, and the proofs that the notary made possible. Who may ask is decided before.
package struct ProofReader: Sendable {
    /// The longest that a request waits for a checkpoint, in seconds.
    package static let longestWaitSeconds: Int64 = 15

    private let log: any NegotiationLog
    private let tree: TreeStore
    private let watch: CheckpointWatch

    init(log: any NegotiationLog, pool: PostgresPool) {
        self.log = log
        let tree = TreeStore(pool: pool)
        self.tree = tree
        watch = CheckpointWatch { try await PublishedCheckpoints(of: $0, from: tree) }
    }

    /// The receipt of a recorded event with its proof, where a checkpoint that stands high enough covers it.
    ///
    /// - Parameters:
    ///   - standing: what is enough: ``ProofStanding/final``, or anything else for any checkpoint.
    ///   - wait: how long to wait for one, at most ``longestWaitSeconds``.
    /// - Returns: `nil` in a log that keeps no leaves.
    /// - Throws: ``ProofWaitRefused``; `TreeStoreError`; `EventStoreError`; `PostgresError`.
    /// - Complexity: one read of about two rows a level of the tree.
    package func proof(
        of event: RecordedEvent, atLeast standing: ProofStanding = .provisional, waiting wait: Duration = .zero
    ) async throws -> EventProof? {
        let leaves = try await log.leaves(from: event.position, count: 1, in: event.ledger)
        guard let recorded = leaves.first else { return nil }
        let receipt = EventReceipt(recorded)
        // Leaf i of the tree, from 0, is the event at position i + 1: a tree of that size has it.
        let size = UInt64(event.position.number)
        guard let checkpoint = try await checkpoint(of: event.ledger, covering: size, atLeast: standing, wait),
            let path = try await tree.inclusion(of: event.position, in: checkpoint.size, of: event.ledger),
            let proof = LogProof(index: path.index, hashes: path.hashes, checkpoint: checkpoint.signed)
        else {
            return EventProof(receipt: receipt, payload: event.payload, standing: .pending, proof: nil)
        }
        return EventProof(
            receipt: receipt, payload: event.payload, standing: checkpoint.standing, proof: proof.bytes)
    }

    /// The newest checkpoint of a ledger that stands high enough; `nil` before the first.
    ///
    /// - Throws: `TreeStoreError`, `PostgresError`.
    package func checkpoint(
        of ledger: LedgerID, atLeast standing: ProofStanding = .provisional
    ) async throws -> ProvenCheckpoint? {
        try await PublishedCheckpoints(of: ledger, from: tree).newest(atLeast: standing)
    }

    /// That a checkpoint's tree begins with an older one: the body of `add-checkpoint` (C2SP tlog-witness).
    ///
    /// - Returns: `nil` where the older one is the larger.
    /// - Throws: `TreeStoreError`, `PostgresError`.
    /// - Complexity: one read of about two rows a level of the tree.
    package func consistency(
        from oldSize: UInt64, to checkpoint: ProvenCheckpoint, of ledger: LedgerID
    ) async throws -> [UInt8]? {
        guard let proof = try await tree.consistency(from: oldSize, to: checkpoint.size, of: ledger) else { return nil }
        return AddCheckpoint(oldSize: oldSize, hashes: proof.hashes, checkpoint: checkpoint.signed)?.bytes
    }

    private func checkpoint(
        of ledger: LedgerID, covering size: UInt64, atLeast standing: ProofStanding, _ wait: Duration
    ) async throws -> ProvenCheckpoint? {
        let published = try await PublishedCheckpoints(of: ledger, from: tree)
        if let found = published.covering(size, atLeast: standing) { return found }
        guard wait > .zero else { return nil }
        return try await watch.checkpoint(
            of: ledger, covering: size, atLeast: standing,
            until: .now + min(wait, .seconds(Self.longestWaitSeconds)))
    }
}
