public import EventSourcing
public import Postgres
public import Transparency

/// Reads what the notary publishes of a ledger's tree: checkpoints, and proofs from the stored nodes.
///
/// Leaf i of the tree, from 0, is the event at position i + 1. Nothing here is trusted by whoever verifies.
public struct TreeStore: Sendable {
    private let pool: PostgresPool

    /// A reader over sessions that may select from `log` and `proof`.
    public init(pool: PostgresPool) {
        self.pool = pool
    }

    /// The largest checkpoint that is final by the notary's policy, with its cosignatures; `nil` before the first.
    ///
    /// - Throws: ``TreeStoreError``, `PostgresError`.
    public func finalCheckpoint(of ledger: LedgerID) async throws -> SignedCheckpoint? {
        try await checkpoint(
            "SELECT note FROM proof.final_checkpoints WHERE ledger_id = $1 ORDER BY finalised_at DESC, size DESC LIMIT 1",
            [.int4(ledger.number)], in: ledger)
    }

    /// The newest checkpoint with whatever cosignatures it has by now; `nil` before the first.
    ///
    /// - Throws: ``TreeStoreError``, `PostgresError`.
    public func newestCheckpoint(of ledger: LedgerID) async throws -> SignedCheckpoint? {
        try await cosigned(
            """
            SELECT note, origin, size FROM proof.checkpoints WHERE ledger_id = $1
            ORDER BY signed_at DESC, size DESC LIMIT 1
            """,
            [.int4(ledger.number)], in: ledger)
    }

    /// The audit path of the event at a position in the tree of `size` events; `nil` where it is not in that tree.
    ///
    /// Complexity: one read of about two rows a level of the tree.
    /// - Throws: ``TreeStoreError``, `PostgresError`.
    public func inclusion(
        of position: GlobalPosition, in size: UInt64, of ledger: LedgerID
    ) async throws -> InclusionProof? {
        guard position.number >= 1, let plan = ProofPlan(inclusionOf: UInt64(position.number) - 1, in: size) else {
            return nil
        }
        return InclusionProof(
            index: UInt64(position.number) - 1, size: size, hashes: try await hashes(of: plan, in: ledger))
    }

    /// That the tree of `newSize` events begins with that of `oldSize`; `nil` where the older is the larger.
    ///
    /// Complexity: one read of about two rows a level of the tree.
    /// - Throws: ``TreeStoreError``, `PostgresError`.
    public func consistency(
        from oldSize: UInt64, to newSize: UInt64, of ledger: LedgerID
    ) async throws -> ConsistencyProof? {
        guard let plan = ProofPlan(consistencyFrom: oldSize, to: newSize) else { return nil }
        return ConsistencyProof(oldSize: oldSize, newSize: newSize, hashes: try await hashes(of: plan, in: ledger))
    }

    private func hashes(of plan: ProofPlan, in ledger: LedgerID) async throws -> [[UInt8]] {
        let nodes = plan.nodes
        guard !nodes.isEmpty else { return [] }
        let found = try await pool.withConnection { try StoredNodes.hashes(of: nodes, in: ledger, $0) }
        return try plan.hashes { (node) throws(TreeStoreError) in
            guard let hash = found[node] else { throw .missing(node) }
            return hash
        }
    }

    private func cosigned(
        _ statement: Statement, _ parameters: [PostgresParameter], in ledger: LedgerID
    ) async throws -> SignedCheckpoint? {
        let rows = try await pool.query(statement, parameters)
        guard let row = rows.first else { return nil }
        let note = try row.bytes(0)
        let lines = try await pool.query(
            """
            SELECT line FROM proof.cosignatures WHERE ledger_id = $1 AND origin = $2 AND size = $3
            ORDER BY witness, key_id
            """,
            [.int4(ledger.number), .text(try row.text(1)), .int8(try row.int(2))])
        let cosignatures = try lines.flatMap { Array((try $0.text(0) + "\n").utf8) }
        return try Self.parse(note + cosignatures, in: ledger)
    }

    private func checkpoint(
        _ statement: Statement, _ parameters: [PostgresParameter], in ledger: LedgerID
    ) async throws -> SignedCheckpoint? {
        guard let row = try await pool.query(statement, parameters).first else { return nil }
        return try Self.parse(try row.bytes(0), in: ledger)
    }

    private static func parse(_ note: [UInt8], in ledger: LedgerID) throws(TreeStoreError) -> SignedCheckpoint {
        do throws(CheckpointFault) {
            return try SignedCheckpoint(parsing: note)
        } catch {
            throw .damagedCheckpoint(ledger)
        }
    }
}
