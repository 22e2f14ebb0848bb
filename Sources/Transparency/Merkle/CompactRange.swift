/// A growing Merkle tree of which only the roots of its complete subtrees are kept: at most one hash a bit of its size.
public struct CompactRange: Hashable, Sendable {
    /// How many leaves were appended.
    public private(set) var size: UInt64 = 0
    /// Roots of the complete subtrees, the largest and leftmost first: one for each bit set in ``size``.
    public private(set) var hashes: [[UInt8]] = []

    /// The tree without leaves.
    public init() {}

    /// A range as it was stored; `nil` unless there is one hash of 32 bytes for each bit set in `size`.
    public init?(size: UInt64, hashes: [[UInt8]]) {
        guard hashes.count == size.nonzeroBitCount, hashes.allSatisfy({ $0.count == MerkleTree.hashByteCount }) else {
            return nil
        }
        self.size = size
        self.hashes = hashes
    }

    /// Appends the next leaf. Complexity: fewer than two node hashes on average.
    public mutating func append(leafHash: [UInt8]) {
        append(leafHash: leafHash) { _, _ in }
    }

    /// Appends the next leaf and tells each subtree that it completes, from the leaf itself upwards, with its hash.
    ///
    /// - Throws: What `completed` throws; the range is then as it was before.
    public mutating func append<Fault: Error>(
        leafHash: [UInt8], completed: (TreeNode, [UInt8]) throws(Fault) -> Void
    ) throws(Fault) {
        var hash = leafHash
        var level = 0
        var kept = hashes.count
        try completed(TreeNode(level: level, index: size), hash)
        while size >> UInt64(level) & 1 == 1, kept > 0 {
            kept -= 1
            hash = MerkleTree.nodeHash(left: hashes[kept], right: hash)
            level += 1
            try completed(TreeNode(level: level, index: size >> UInt64(level)), hash)
        }
        hashes.removeSubrange(kept...)
        hashes.append(hash)
        size += 1
    }

    /// The root of the tree as it stands. Complexity: logarithmic in ``size``.
    public var root: [UInt8] {
        guard var root = hashes.last else { return MerkleTree.emptyRoot }
        for left in hashes.dropLast().reversed() { root = MerkleTree.nodeHash(left: left, right: root) }
        return root
    }
}
