import EventSourcing
import Logging
import Postgres
import Testing
import Transparency

/// A notary of a test with one witness: builds the tree from the leaves of a ledger and publishes what it signs.
struct TestNotary: Sendable {
    let database: TestDatabase
    let ledger: LedgerID
    let key: SignerKey
    let witness: SignerKey

    init(_ database: TestDatabase, _ ledger: LedgerID) throws {
        self.database = database
        self.ledger = ledger
        let origin = try #require(KeyName("parley.test/ledger/\(ledger)"))
        key = try SignerKey(name: origin, type: .ed25519, seed: Array(repeating: 1, count: SignerKey.seedByteCount))
        witness = try SignerKey(
            name: try #require(KeyName("witness.test")), type: .cosignature,
            seed: Array(repeating: 2, count: SignerKey.seedByteCount))
    }

    /// The log, and its witness as the quorum.
    var policy: TrustPolicy {
        get throws {
            try TrustPolicy(
                parsing: Array("log \(key.verifier)\nwitness union \(witness.verifier)\nquorum union\n".utf8))
        }
    }

    /// Signs the ledger as it stands.
    ///
    /// - Parameter final: whether the witness cosigns it.
    @discardableResult
    func publish(final isFinal: Bool = false) throws -> SignedCheckpoint {
        let connection = try PostgresConnection(database.configuration, logger: Logger(label: "parley.test"))
        defer { connection.close() }
        let rows = try connection.execute(
            "SELECT leaf_hash FROM log.events WHERE ledger_id = $1 ORDER BY position", [.int4(ledger.number)])
        var range = CompactRange()
        var nodes: [(TreeNode, [UInt8])] = []
        for row in rows {
            range.append(leafHash: try row.bytes(0)) { node, hash in if node.level > 0 { nodes.append((node, hash)) } }
        }
        try connection.execute(
            """
            INSERT INTO proof.nodes (ledger_id, level, node_index, hash)
            SELECT $1, n.level, n.node_index, n.hash FROM unnest($2::int2[], $3::int8[], $4::bytea[])
                AS n(level, node_index, hash)
            ON CONFLICT DO NOTHING
            """,
            [
                .int4(ledger.number), .int2Array(nodes.map { Int16($0.0.level) }),
                .int8Array(nodes.map { Int64($0.0.index) }), .bytesArray(nodes.map(\.1)),
            ])
        let signed = try SignedCheckpoint(
            Checkpoint(origin: Origin(of: key.verifier.name), size: range.size, rootHash: range.root), signedBy: key)
        let origin = key.verifier.name.description
        try connection.execute(
            """
            INSERT INTO proof.checkpoints (ledger_id, origin, size, signed_at, root, note)
            VALUES ($1, $2, $3, clock_timestamp(), $4, $5) ON CONFLICT DO NOTHING
            """,
            [
                .int4(ledger.number), .text(origin), .int8(Int64(range.size)), .bytes(range.root),
                .bytes(signed.bytes),
            ])
        guard isFinal else { return signed }
        let cosigned = try signed.adding(try witness.cosign(signed.checkpoint, at: 1_780_300_800))
        try connection.execute(
            """
            INSERT INTO proof.final_checkpoints (ledger_id, origin, size, finalised_at, anchor, note)
            VALUES ($1, $2, $3, clock_timestamp(), $4, $5)
            """,
            [
                .int4(ledger.number), .text(origin), .int8(Int64(range.size)),
                .bytes(Fingerprint.sha256(signed.checkpoint.text)), .bytes(cosigned.bytes),
            ])
        return cosigned
    }
}
