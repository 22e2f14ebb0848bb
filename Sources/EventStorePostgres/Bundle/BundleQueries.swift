internal import EventSourcing
internal import Postgres
internal import Transparency

/// The statements of one bundle, all in one transaction.
struct BundleQueries {
    private static let erasureFlag = Int32(LeafFlags.erasure.rawValue)

    let request: BundleRequest
    let connection: PostgresConnection

    private var ledger: PostgresParameter { .int4(request.ledger.number) }

    /// The position of the stream's first event; `nil` where it has none.
    func firstPosition() throws -> Int64? {
        try connection.execute(
            "SELECT position FROM log.events WHERE ledger_id = $1 AND stream_id = $2 AND version = 1",
            [ledger, .uuid(request.stream.value)]
        ).first?.int(0)
    }

    /// The newest final checkpoint, else the newest one with whatever cosignatures it has; `nil` unless it covers a position.
    func checkpoint(covering position: Int64) throws -> SignedCheckpoint? {
        let final = try connection.execute(
            """
            SELECT note FROM proof.final_checkpoints WHERE ledger_id = $1 AND size >= $2
            ORDER BY finalised_at DESC, size DESC LIMIT 1
            """,
            [ledger, .int8(position)])
        if let row = final.first { return try parse(try row.bytes(0)) }
        let newest = try connection.execute(
            """
            SELECT c.note || coalesce((
                SELECT string_agg(convert_to(s.line || E'\\n', 'UTF8'), ''::bytea ORDER BY s.witness, s.key_id)
                FROM proof.cosignatures AS s
                WHERE s.ledger_id = c.ledger_id AND s.origin = c.origin AND s.size = c.size), ''::bytea)
            FROM proof.checkpoints AS c WHERE c.ledger_id = $1 AND c.size >= $2
            ORDER BY c.signed_at DESC, c.size DESC LIMIT 1
            """,
            [ledger, .int8(position)])
        return try newest.first.map { try parse(try $0.bytes(0)) }
    }

    /// Whether what would be read is no more than was asked for at most.
    func fits(through size: UInt64) throws -> Bool {
        let rows = try connection.execute(
            """
            SELECT count(*), coalesce(sum(octet_length(payload)), 0)::int8 FROM log.events
            WHERE ledger_id = $1 AND stream_id = $2 AND position <= $3
            """,
            [ledger, .uuid(request.stream.value), .int8(Int64(size))])
        guard let row = rows.first else { return false }
        return try row.int(0) <= Int64(request.maximumEvents) && row.int(1) <= Int64(request.maximumBytes)
    }

    /// The events of the stream.
    func events(through size: UInt64) throws -> [BundleMaker.Event] {
        try connection.execute(
            """
            SELECT position, leaf, salt, payload FROM log.events
            WHERE ledger_id = $1 AND stream_id = $2 AND position <= $3 ORDER BY version
            """,
            [ledger, .uuid(request.stream.value), .int8(Int64(size))]
        ).map(event)
    }

    /// The newest heads record.
    func heads(through size: UInt64) throws -> BundleMaker.Event? {
        try connection.execute(
            """
            SELECT position, leaf, salt, payload FROM log.events
            WHERE ledger_id = $1 AND stream_id = $2 AND position <= $3 ORDER BY version DESC LIMIT 1
            """,
            [ledger, .uuid(request.heads.value), .int8(Int64(size))]
        ).first.map(event)
    }

    /// The records of erasures whose payload names the stream.
    func erasures(through size: UInt64) throws -> [BundleMaker.Event] {
        try connection.execute(
            """
            SELECT position, leaf, salt, payload FROM log.events
            WHERE ledger_id = $1 AND stream_id = $2 AND position <= $3 AND get_byte(leaf, 9) & $4 <> 0
                AND position($5::bytea IN payload) > 0
            ORDER BY version LIMIT $6
            """,
            [
                ledger, .uuid(request.erasures.value), .int8(Int64(size)), .int4(Self.erasureFlag),
                .bytes(Array(request.stream.description.utf8)), .int8(Int64(BundleLimits.maximumErasures)),
            ]
        ).map(event)
    }

    /// What is stored beside events, by position.
    func disclosures(at positions: [Int64]) throws -> [Int64: [BundleRows.SealedDisclosure]] {
        let rows = try connection.execute(
            """
            SELECT d.position, d.ordinal, d.subject, d.leaf_hash, d.ciphertext FROM personal.disclosures AS d
            WHERE d.ledger_id = $1 AND d.position = ANY ($2) ORDER BY d.position, d.ordinal
            """,
            [ledger, .int8Array(positions)])
        var found: [Int64: [BundleRows.SealedDisclosure]] = [:]
        for row in rows {
            let subject = try row.uuid(2)
            found[try row.int(0), default: []].append(
                BundleRows.SealedDisclosure(
                    ordinal: Int(try row.int(1)),
                    disclosure: Disclosure(
                        subject: UUIDValue(high: subject.high, low: subject.low), leafHash: try row.bytes(3),
                        ciphertext: try row.bytes(4))))
        }
        return found
    }

    /// Checkpoints of the same log around each position, the last without it and the first with it, and those of kept sizes.
    func earlier(than checkpoint: SignedCheckpoint, around positions: [Int64]) throws -> [SignedCheckpoint] {
        let size = Int64(checkpoint.checkpoint.size)
        let origin = checkpoint.checkpoint.origin.description
        let rows = try connection.execute(
            """
            SELECT DISTINCT f.size, f.note FROM unnest($3::int8[]) AS e(position) CROSS JOIN LATERAL (
                (SELECT c.size, c.note FROM proof.final_checkpoints AS c
                 WHERE c.ledger_id = $1 AND c.origin = $2 AND c.size < e.position AND c.size < $4
                 ORDER BY c.size DESC LIMIT 1)
                UNION ALL
                (SELECT c.size, c.note FROM proof.final_checkpoints AS c
                 WHERE c.ledger_id = $1 AND c.origin = $2 AND c.size >= e.position AND c.size < $4
                 ORDER BY c.size LIMIT 1)
            ) AS f
            UNION
            SELECT c.size, coalesce(
                (SELECT f.note FROM proof.final_checkpoints AS f
                 WHERE f.ledger_id = c.ledger_id AND f.origin = c.origin AND f.size = c.size), c.note)
            FROM proof.checkpoints AS c
            WHERE c.ledger_id = $1 AND c.origin = $2 AND c.size = ANY ($5) AND c.size < $4
            ORDER BY 1 LIMIT $6
            """,
            [
                ledger, .text(origin), .int8Array(positions), .int8(size), .int8Array(request.since.map(Int64.init)),
                .int8(Int64(BundleLimits.maximumEarlier)),
            ])
        return try rows.map { try parse(try $0.bytes(1)) }
    }

    private func event(_ row: PostgresRow) throws -> BundleMaker.Event {
        let position = try row.int(0)
        guard let leaf = Leaf(bytes: try row.bytes(1)), leaf.index == position else {
            throw EventStoreError.corruptRow(GlobalPosition(position))
        }
        return BundleMaker.Event(leaf: leaf, salt: try row.bytes(2), payload: try row.bytes(3))
    }

    private func parse(_ note: [UInt8]) throws(TreeStoreError) -> SignedCheckpoint {
        do throws(CheckpointFault) {
            return try SignedCheckpoint(parsing: note)
        } catch {
            throw .damagedCheckpoint(request.ledger)
        }
    }
}
