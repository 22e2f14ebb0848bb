import Postgres
import Transparency

/// Makes a log anew that an attacker has altered: consistent in itself, without any key.
enum Forgery {
    /// - Returns: how many events were written again.
    static func rebuild(
        ledger: Int32, from first: Int64, _ edit: (inout ForgedRow) -> Void, _ connection: PostgresConnection
    ) throws -> Int {
        let stored = try connection.execute(
            "SELECT position, version, leaf, salt, payload FROM log.events WHERE ledger_id = $1 ORDER BY position",
            [.int4(ledger)])
        var heads: [[UInt8]: [UInt8]] = [:]
        var tree = CompactRange()
        var nodes: [(TreeNode, [UInt8])] = []
        var changed = 0
        for row in stored {
            var forged = ForgedRow(
                position: try row.int(0), version: try row.int(1), leaf: try row.bytes(2), salt: try row.bytes(3),
                payload: try row.bytes(4))
            if forged.position >= first {
                let before = forged.leaf
                edit(&forged)
                forged.leaf.replaceSubrange(
                    132..<164, with: Commitment.payload(salt: forged.salt, payload: forged.payload))
                forged.leaf.replaceSubrange(44..<76, with: heads[forged.stream] ?? Leaf.noHash)
                if forged.leaf != before { changed += 1 }
                try write(forged, ledger, connection)
            }
            let hash = MerkleTree.leafHash(of: forged.leaf)
            heads[forged.stream] = hash
            tree.append(leafHash: hash) { node, hash in if node.level > 0 { nodes.append((node, hash)) } }
        }
        for (node, hash) in nodes {
            try connection.execute(
                "UPDATE proof.nodes SET hash = $4 WHERE ledger_id = $1 AND level = $2 AND node_index = $3",
                [.int4(ledger), .int2(Int16(node.level)), .int8(Int64(node.index)), .bytes(hash)])
        }
        return changed
    }

    private static func write(_ row: ForgedRow, _ ledger: Int32, _ connection: PostgresConnection) throws {
        try connection.execute(
            """
            UPDATE log.events SET leaf = $3, leaf_hash = $4, salt = $5, payload = $6
            WHERE ledger_id = $1 AND position = $2
            """,
            [
                .int4(ledger), .int8(row.position), .bytes(row.leaf), .bytes(MerkleTree.leafHash(of: row.leaf)),
                .bytes(row.salt), .bytes(row.payload),
            ])
    }
}
