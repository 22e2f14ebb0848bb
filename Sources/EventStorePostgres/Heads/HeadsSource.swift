public import EventSourcing
public import Postgres
public import Transparency

/// Computes how far every stream of a ledger went by a position, from the leaves.
///
/// Two index look-ups a stream, whatever the number of its events: one finds the next stream, the other its last event. Read
/// page by page; since nothing at or before a position ever changes, the pages belong together however long it takes.
public struct HeadsSource: Sendable {
    /// How many streams a page has.
    public static let pageStreams = 1_000

    private static let pageStatement: Statement = """
        WITH RECURSIVE streams AS (
            (SELECT e.stream_id, 1 AS place FROM log.events AS e
             WHERE e.ledger_id = $1 AND e.stream_id > $3 ORDER BY e.stream_id LIMIT 1)
            UNION ALL
            SELECT n.stream_id, s.place + 1 FROM streams AS s CROSS JOIN LATERAL (
                SELECT e.stream_id FROM log.events AS e
                WHERE e.ledger_id = $1 AND e.stream_id > s.stream_id ORDER BY e.stream_id LIMIT 1
            ) AS n
            WHERE s.place < $4
        )
        SELECT s.stream_id, h.version, h.leaf_hash FROM streams AS s LEFT JOIN LATERAL (
            SELECT e.version, e.leaf_hash FROM log.events AS e
            WHERE e.ledger_id = $1 AND e.stream_id = s.stream_id AND e.position <= $2 ORDER BY e.version DESC LIMIT 1
        ) AS h ON true
        ORDER BY s.stream_id
        """

    private let pool: PostgresPool

    /// A reader over sessions that may select from `log`.
    public init(pool: PostgresPool) {
        self.pool = pool
    }

    /// Hands over the entry of every stream that had an event by a position, in the order of their identifiers.
    ///
    /// Complexity: two index look-ups a stream of the ledger; memory of one page.
    /// - Throws: `PostgresError`; what `entry` throws.
    public func forEachHead(
        of ledger: LedgerID, through position: GlobalPosition, _ entry: (HeadsEntry) throws -> Void
    ) async throws {
        // No stream is named by zeros alone: all names are UUIDv8.
        var last = UUIDValue(high: 0, low: 0)
        while true {
            let rows = try await pool.query(
                Self.pageStatement,
                [
                    .int4(ledger.number), .int8(position.number), .uuid(high: last.high, low: last.low),
                    .int4(Int32(Self.pageStreams)),
                ])
            for row in rows {
                let (high, low) = try row.uuid(0)
                last = UUIDValue(high: high, low: low)
                // A stream that began after the position.
                if row.isNull(1) { continue }
                try entry(
                    HeadsEntry(
                        stream: LeafIdentifier(last), version: UInt64(try row.int(1)), leafHash: try row.bytes(2)))
            }
            if rows.count < Self.pageStreams { return }
        }
    }

    /// Root and number of streams of the tree of heads through a position: what a heads record says.
    ///
    /// Complexity: as ``forEachHead(of:through:_:)``; memory logarithmic in the streams.
    /// - Throws: `PostgresError`.
    public func root(of ledger: LedgerID, through position: GlobalPosition) async throws -> CompactRange {
        var range = CompactRange()
        try await forEachHead(of: ledger, through: position) { range.append(leafHash: $0.entryHash) }
        return range
    }

    /// The tree of heads through a position, for proofs: its entries are held in memory.
    ///
    /// - Returns: `nil` where the ledger has more streams than ``HeadsTree/maximumEntries``.
    /// - Throws: `PostgresError`.
    public func tree(of ledger: LedgerID, through position: GlobalPosition) async throws -> HeadsTree? {
        var tree = HeadsTree()
        var fits = true
        try await forEachHead(of: ledger, through: position) { if fits { fits = tree.append($0) } }
        return fits ? tree : nil
    }
}
