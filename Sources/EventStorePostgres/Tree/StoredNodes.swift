internal import EventSourcing
internal import Postgres
internal import Transparency

/// Hashes of complete subtrees as the database has them, leaves included. Nothing here is trusted.
enum StoredNodes {
    /// One look-up by key for each node; as a join it could be planned to read a table whole.
    private static let statement: Statement = """
        SELECT n.level, n.node_index, CASE WHEN n.level = 0
            THEN (SELECT e.leaf_hash FROM log.events AS e
                  WHERE e.ledger_id = $1 AND e.position = n.node_index + 1)
            ELSE (SELECT p.hash FROM proof.nodes AS p
                  WHERE p.ledger_id = $1 AND p.level = n.level AND p.node_index = n.node_index)
            END
        FROM unnest($2::int2[], $3::int8[]) AS n(level, node_index)
        """

    /// The hash of each node that is there. Complexity: one look-up by key a node, in one round trip.
    static func hashes(
        of nodes: [TreeNode], in ledger: LedgerID, _ connection: PostgresConnection
    ) throws(PostgresError) -> [TreeNode: [UInt8]] {
        guard !nodes.isEmpty else { return [:] }
        let rows = try connection.execute(
            statement,
            [
                .int4(ledger.number), .int2Array(nodes.map { Int16($0.level) }),
                .int8Array(nodes.map { Int64($0.index) }),
            ])
        var found: [TreeNode: [UInt8]] = [:]
        found.reserveCapacity(rows.count)
        for row in rows {
            let node = TreeNode(level: Int(try row.int(0)), index: UInt64(try row.int(1)))
            found[node] = try row.optionalBytes(2)
        }
        return found
    }
}
