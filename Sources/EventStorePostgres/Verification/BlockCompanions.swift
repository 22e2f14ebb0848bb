internal import EventSourcing
internal import Postgres

/// Everything else that is stored about the positions of one block.
struct BlockCompanions {
    struct Batch {
        let position: Int64
        let previous: Int64
        let recordedAt: Int64
    }

    /// The hashes of one level as they are stored, side by side.
    struct Level {
        let count: Int64
        let first: Int64
        let last: Int64
        let hashes: [UInt8]
    }

    struct Checkpoint {
        let size: Int64
        let origin: String
        let root: [UInt8]
        let note: [UInt8]
        let signedAt: Int64
    }

    struct Cosignature {
        let size: Int64
        let origin: String
        let witness: String
        let keyID: [UInt8]
        let line: String
        let cosignedAt: Int64
    }

    struct Final {
        let size: Int64
        let origin: String
        let anchor: [UInt8]
        let note: [UInt8]
        let finalisedAt: Int64
    }

    private(set) var batches: [Batch] = []
    private(set) var disclosures: [StoredDisclosure] = []
    private(set) var levels: [Int: Level] = [:]
    private(set) var checkpoints: [Checkpoint] = []
    private(set) var cosignatures: [Cosignature] = []
    private(set) var finals: [Final] = []

    /// What of this is read, and for whom.
    struct Scope {
        let ledger: LedgerID
        let origins: [String]
        let readsPersonal: Bool
        let readsCiphertext: Bool
    }

    // `$1` ledger, `$2` last batch that was examined, `$3` end of the block. The batch of the last event may end later.
    private static let batchesStatement: Statement = """
        SELECT b.last_position, b.prev_position, b.recorded_at_us FROM log.batches AS b
        WHERE b.ledger_id = $1 AND b.last_position > $2 AND b.last_position <= coalesce((
            SELECT n.last_position FROM log.batches AS n WHERE n.ledger_id = $1 AND n.last_position >= $3
            ORDER BY n.last_position LIMIT 1), $3)
        ORDER BY b.last_position
        """
    private static let disclosuresStatement: Statement = """
        SELECT d.position, d.ordinal, d.subject, d.leaf_hash, CASE WHEN $4 THEN d.ciphertext ELSE ''::bytea END
        FROM personal.disclosures AS d
        WHERE d.ledger_id = $1 AND d.position > $2 AND d.position <= $3 ORDER BY d.position, d.ordinal
        """
    // `$2` the position before the block, `$3` that after a whole one.
    private static let levelsStatement: Statement = """
        SELECT g.level, n.count, n.first, n.last, n.hashes
        FROM generate_series(1, 12) AS g(level)
        CROSS JOIN LATERAL (
            SELECT count(*) AS count, min(p.node_index) AS first, max(p.node_index) AS last,
                   string_agg(p.hash, ''::bytea ORDER BY p.node_index) AS hashes
            FROM proof.nodes AS p
            WHERE p.ledger_id = $1 AND p.level = g.level
              AND p.node_index >= $2 >> g.level AND p.node_index < $3 >> g.level
        ) AS n
        WHERE n.count > 0
        """
    private static let checkpointsStatement: Statement = """
        SELECT c.size, c.origin, c.root, c.note, c.signed_at FROM proof.checkpoints AS c
        WHERE c.ledger_id = $1 AND c.origin = ANY ($4) AND c.size > $2 AND c.size <= $3 ORDER BY c.size, c.origin
        """
    private static let cosignaturesStatement: Statement = """
        SELECT c.size, c.origin, c.witness, c.key_id, c.line, c.cosigned_at FROM proof.cosignatures AS c
        WHERE c.ledger_id = $1 AND c.origin = ANY ($4) AND c.size > $2 AND c.size <= $3
        ORDER BY c.size, c.origin, c.witness, c.key_id
        """
    private static let finalsStatement: Statement = """
        SELECT f.size, f.origin, f.anchor, f.note, f.finalised_at FROM proof.final_checkpoints AS f
        WHERE f.ledger_id = $1 AND f.origin = ANY ($4) AND f.size > $2 AND f.size <= $3 ORDER BY f.size, f.origin
        """

    /// Reads them in one round trip.
    ///
    /// - Parameters:
    ///   - end: the last position of the block that has a leaf.
    ///   - batch: the last batch that was examined.
    init(
        after base: Int64, through end: Int64, batch: Int64, _ scope: Scope, _ connection: PostgresConnection
    ) throws(PostgresError) {
        let ledger = PostgresParameter.int4(scope.ledger.number)
        let range: [PostgresParameter] = [ledger, .int8(base), .int8(end)]
        var statements: [(Statement, [PostgresParameter])] = [
            (Self.batchesStatement, [ledger, .int8(batch), .int8(end)]),
            (Self.levelsStatement, [ledger, .int8(base), .int8(base + Int64(BlockTree.leaves))]),
        ]
        let hasOrigins = !scope.origins.isEmpty
        if hasOrigins {
            let origins = range + [.textArray(scope.origins)]
            statements += [
                (Self.checkpointsStatement, origins), (Self.cosignaturesStatement, origins),
                (Self.finalsStatement, origins),
            ]
        }
        if scope.readsPersonal {
            statements.append((Self.disclosuresStatement, range + [.bool(scope.readsCiphertext)]))
        }
        var results = try connection.pipeline(statements).makeIterator()
        func rows() throws(PostgresError) -> PostgresRows {
            guard let result = results.next() else {
                throw PostgresError(code: .unexpectedResult, message: "a statement has no result")
            }
            return try result.get()
        }
        for row in try rows() {
            batches.append(Batch(position: try row.int(0), previous: try row.int(1), recordedAt: try row.int(2)))
        }
        for row in try rows() {
            levels[Int(try row.int(0))] = Level(
                count: try row.int(1), first: try row.int(2), last: try row.int(3), hashes: try row.bytes(4))
        }
        if hasOrigins {
            for row in try rows() {
                checkpoints.append(
                    Checkpoint(
                        size: try row.int(0), origin: try row.text(1), root: try row.bytes(2), note: try row.bytes(3),
                        signedAt: try row.timestamptz(4)))
            }
            for row in try rows() {
                cosignatures.append(
                    Cosignature(
                        size: try row.int(0), origin: try row.text(1), witness: try row.text(2),
                        keyID: try row.bytes(3), line: try row.text(4), cosignedAt: try row.timestamptz(5)))
            }
            for row in try rows() {
                finals.append(
                    Final(
                        size: try row.int(0), origin: try row.text(1), anchor: try row.bytes(2), note: try row.bytes(3),
                        finalisedAt: try row.timestamptz(4)))
            }
        }
        guard scope.readsPersonal else { return }
        for row in try rows() {
            let (high, low) = try row.uuid(2)
            disclosures.append(
                StoredDisclosure(
                    ledger: scope.ledger, position: try row.int(0), ordinal: try row.int(1),
                    subject: UUIDValue(high: high, low: low), leafHash: try row.bytes(3), ciphertext: try row.bytes(4)))
        }
    }
}
