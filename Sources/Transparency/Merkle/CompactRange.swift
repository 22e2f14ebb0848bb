/// A growing Merkle tree of which only the roots of its complete subtrees are kept: at most one hash a bit of its size.
public struct CompactRange: Hashable, Sendable {
    /// How many leaves were appended.
    public private(set) var size: UInt64 = 0
    /// Roots of the complete subtrees, the largest and leftmost first: one for each bit set in ``size``.
    public private(set) var hashes: [[UInt8]] = []

    /// The tree without leaves.
    public init() {}

    /// Appends the next leaf. Complexity: fewer than two node hashes on average.
    public mutating func append(leafHash: [UInt8]) {
        var hash = leafHash
        var trailing = size
        while trailing & 1 == 1, let left = hashes.popLast() {
            hash = MerkleTree.nodeHash(left: left, right: hash)
            trailing >>= 1
        }
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
