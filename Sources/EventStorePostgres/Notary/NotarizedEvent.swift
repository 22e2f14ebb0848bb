internal import Postgres
internal import Transparency

/// A row of the log as the notary reads it: the leaf, and what stands beside it.
struct NotarizedEvent {
    let position: Int64
    let stream: LeafIdentifier
    let version: Int64
    let leaf: [UInt8]
    let leafHash: [UInt8]

    /// One page: `$1` ledger, `$2` position before it, `$3` last position, `$4` rows.
    static let page: Statement = """
        SELECT e.position, e.stream_id, e.version, e.leaf, e.leaf_hash FROM log.events AS e
        WHERE e.ledger_id = $1 AND e.position > $2 AND e.position <= $3 ORDER BY e.position LIMIT $4
        """

    init(_ row: PostgresRow) throws(PostgresError) {
        position = try row.int(0)
        let (high, low) = try row.uuid(1)
        stream = LeafIdentifier(high: high, low: low)
        version = try row.int(2)
        leaf = try row.bytes(3)
        leafHash = try row.bytes(4)
    }
}
