/// Which complete subtrees give the hashes of a proof.
///
/// Every hash of a proof is the root over a range of leaves. All of these ranges are complete subtrees but one at most, the right
/// border of the tree, which is made of several. So a store of nodes answers a proof with one read of ``nodes``.
public struct ProofPlan: Hashable, Sendable {
    /// For each hash of the proof in its order, the complete subtrees that make up its range, leftmost and largest first.
    public let ranges: [[TreeNode]]

    /// All nodes that the proof needs, none twice: at most two a level of the tree, for consistency one more.
    public var nodes: [TreeNode] { ranges.flatMap { $0 } }

    /// Plan of the audit path of a leaf (RFC 9162 §2.1.3.1); `nil` where there is no leaf of this number, from 0, in a tree of this
    /// size. Complexity: logarithmic in `size`.
    public init?(inclusionOf index: UInt64, in size: UInt64) {
        guard index < size else { return nil }
        ranges = Self.path(from: TreeNode(level: 0, index: index), in: size)
    }

    /// Plan of the proof that the tree of `newSize` leaves begins with that of `oldSize` (RFC 9162 §2.1.4.1); `nil` where the
    /// older is the larger. Every tree begins with the empty one and with itself: nothing is needed for that.
    /// Complexity: logarithmic in `newSize`.
    public init?(consistencyFrom oldSize: UInt64, to newSize: UInt64) {
        guard oldSize <= newSize else { return nil }
        guard oldSize > 0, oldSize < newSize else {
            ranges = []
            return
        }
        let last = Self.lastSubtree(of: oldSize)
        // A tree of 2^k leaves is one node, whose hash the verifier has: it is the old root.
        let first = last.index == 0 ? [] : [[last]]
        ranges = first + Self.path(from: last, in: newSize)
    }

    /// Plan of the hashes that tell both the root of a tree of `size` leaves and that of its first `oldSize` leaves: a proof of
    /// consistency that takes no root for granted. `nil` unless 0 < `oldSize` < `size`. Complexity: logarithmic in `size`.
    public init?(rootsOf oldSize: UInt64, and size: UInt64) {
        guard oldSize > 0, oldSize < size else { return nil }
        let last = Self.lastSubtree(of: oldSize)
        ranges = [[last]] + Self.path(from: last, in: size)
    }

    /// Makes the hashes of the proof from the hashes of complete subtrees.
    ///
    /// - Throws: What `hash` throws.
    public func hashes<Fault: Error>(_ hash: (TreeNode) throws(Fault) -> [UInt8]) throws(Fault) -> [[UInt8]] {
        var hashes: [[UInt8]] = []
        hashes.reserveCapacity(ranges.count)
        for range in ranges {
            var root: [UInt8]?
            for node in range.reversed() {
                let left = try hash(node)
                root = root.map { MerkleTree.nodeHash(left: left, right: $0) } ?? left
            }
            if let root { hashes.append(root) }
        }
        return hashes
    }

    /// The complete subtree that ends with the last leaf of a tree.
    private static func lastSubtree(of size: UInt64) -> TreeNode {
        let level = size.trailingZeroBitCount
        return TreeNode(level: level, index: (size - 1) >> UInt64(level))
    }

    /// Siblings on the way from a complete subtree to the root, lowest first.
    private static func path(from node: TreeNode, in size: UInt64) -> [[TreeNode]] {
        let lastAtLevel = (size - 1) >> UInt64(node.level)
        // Below the split the way to this node and the way to the last leaf are apart, above it they are one.
        let split = UInt64.bitWidth - (node.index ^ lastAtLevel).leadingZeroBitCount
        var path: [[TreeNode]] = []
        for height in 0..<UInt64.bitWidth - node.level {
            let place = node.index >> UInt64(height)
            let level = node.level + height
            if height + 1 == split {
                path.append(TreeNode.covering(from: (place | 1) << UInt64(level), to: size))
            } else if height < split || place & 1 == 1 {
                path.append([TreeNode(level: level, index: place ^ 1)])
            } else if place == 0 {
                break
            }
        }
        return path
    }
}
