import Transparency

/// Hashes of the complete subtrees of a growing tree by their address, as a table of nodes keeps them.
struct NodeStore {
    struct Missing: Error {
        let node: TreeNode
    }

    private(set) var range = CompactRange()
    private(set) var hashes: [TreeNode: [UInt8]] = [:]

    init(entries: [[UInt8]]) {
        for entry in entries { append(MerkleTree.leafHash(of: entry)) }
    }

    mutating func append(_ leafHash: [UInt8]) {
        range.append(leafHash: leafHash) { node, hash in hashes[node] = hash }
    }

    func hash(of node: TreeNode) throws(Missing) -> [UInt8] {
        guard let hash = hashes[node] else { throw Missing(node: node) }
        return hash
    }
}
