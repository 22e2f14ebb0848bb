internal import EventSourcing
internal import Postgres
internal import Transparency

/// The stored hashes of complete subtrees.
extension LedgerVerification {
    private static let hashBytes = MerkleTree.hashByteCount

    mutating func examineNodes(
        of hashed: HashedBlock, _ companions: BlockCompanions, _ connection: PostgresConnection
    ) throws {
        let (tree, base) = (hashed.tree, hashed.block.base)
        for level in 1...BlockTree.height {
            let first = base >> Int64(level)
            let count = Int64(tree.count >> level)
            let required = max(0, min(count, (signedSize >> Int64(level)) - first))
            if let stored = companions.levels[level] {
                guard
                    stored.first != first || stored.last - first + 1 != stored.count || stored.count < required
                        || stored.count > count
                        || !tree.levels[level].starts(with: stored.hashes)
                else { continue }
                try examineLevel(level, from: first, count: count, tree, connection)
            } else if required > 0 {
                try examineLevel(level, from: first, count: count, tree, connection)
            }
        }
        guard tree.count == BlockTree.leaves else { return }
        var above: [(node: TreeNode, hash: [UInt8])] = []
        progress.blocks.append(leafHash: tree.hash(level: BlockTree.height, index: 0)) { node, hash in
            guard node.level > 0 else { return }
            above.append((TreeNode(level: node.level + BlockTree.height, index: node.index), hash))
        }
        guard !above.isEmpty else { return }
        let stored = try StoredNodes.hashes(of: above.map(\.node), in: ledger, connection)
        for (node, hash) in above { examine(node, expected: hash, stored: stored[node]) }
    }

    /// Names every node of one level of a block that is not as it should be.
    private mutating func examineLevel(
        _ level: Int, from first: Int64, count: Int64, _ tree: BlockTree, _ connection: PostgresConnection
    ) throws {
        let rows = try connection.execute(
            """
            SELECT p.node_index, p.hash FROM proof.nodes AS p
            WHERE p.ledger_id = $1 AND p.level = $2 AND p.node_index >= $3 AND p.node_index < $4
            ORDER BY p.node_index LIMIT $5
            """,
            [
                .int4(ledger.number), .int2(Int16(level)), .int8(first), .int8(first + count),
                .int8(2 * Int64(BlockTree.leaves)),
            ])
        var stored: [Int64: [UInt8]] = [:]
        for row in rows { stored[try row.int(0)] = try row.bytes(1) }
        for place in 0..<Int(count) {
            let index = first + Int64(place)
            examine(
                TreeNode(level: level, index: UInt64(index)), expected: tree.hash(level: level, index: place),
                stored: stored[index])
        }
    }

    private mutating func examine(_ node: TreeNode, expected: [UInt8], stored: [UInt8]?) {
        guard stored != expected else { return }
        let name = "node \(node.level)/\(node.index)"
        let position = Int64(clamping: node.lastLeaf) + 1
        if let stored {
            report(
                .changedNode, position, expected: "\(name) \(Base64.encode(expected))",
                found: "hash \(Base64.encode(stored))")
        } else if node.isComplete(in: UInt64(clamping: signedSize)) {
            report(.missingNode, position, expected: "\(name) \(Base64.encode(expected))", found: "none")
        }
    }
}
