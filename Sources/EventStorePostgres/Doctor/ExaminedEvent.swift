internal import Postgres
internal import Transparency

/// A row of the log with everything that has to agree with it.
struct ExaminedEvent {
    let position: Int64
    let version: Int64
    let stream: LeafIdentifier
    let hasCommand: Bool
    let itemEvents: Int64?
    let leaf: [UInt8]
    let leafHash: [UInt8]
    let salt: [UInt8]
    let payload: [UInt8]
    /// Hash and flags of the stream's previous event.
    let previous: (hash: [UInt8], flags: LeafFlags)?
    /// When the batch that holds the position was recorded.
    let batchRecordedAt: Int64?
    /// Leaf hashes of the disclosures that are still there, in order.
    let disclosureHashes: [[UInt8]]

    /// One page: `$1` ledger, `$2` position before it, `$3` last position, `$4` rows.
    static let page: Statement = """
        SELECT e.position, e.version, e.stream_id, e.command_id IS NOT NULL, e.item_events, e.leaf, e.leaf_hash, e.salt,
               e.payload, p.leaf_hash, get_byte(p.leaf, 9), b.recorded_at_us,
               ARRAY(
                   SELECT d.leaf_hash FROM personal.disclosures AS d
                   WHERE d.ledger_id = e.ledger_id AND d.position = e.position ORDER BY d.ordinal)
        FROM log.events AS e
        LEFT JOIN log.events AS p
            ON p.ledger_id = e.ledger_id AND p.stream_id = e.stream_id AND p.version = e.version - 1
        LEFT JOIN LATERAL (
            SELECT h.recorded_at_us FROM log.batches AS h
            WHERE h.ledger_id = e.ledger_id AND h.last_position >= e.position ORDER BY h.last_position LIMIT 1
        ) AS b ON true
        WHERE e.ledger_id = $1 AND e.position > $2 AND e.position <= $3
        ORDER BY e.position LIMIT $4
        """

    init(_ row: PostgresRow) throws(PostgresError) {
        position = try row.int(0)
        version = try row.int(1)
        let (high, low) = try row.uuid(2)
        stream = LeafIdentifier(high: high, low: low)
        hasCommand = try row.bool(3)
        itemEvents = try row.optionalInt(4)
        leaf = try row.bytes(5)
        leafHash = try row.bytes(6)
        salt = try row.bytes(7)
        payload = try row.bytes(8)
        if let hash = try row.optionalBytes(9) {
            previous = (hash, LeafFlags(rawValue: UInt8(truncatingIfNeeded: try row.int(10))))
        } else {
            previous = nil
        }
        batchRecordedAt = try row.optionalInt(11)
        disclosureHashes = try row.bytesArray(12)
    }
}
