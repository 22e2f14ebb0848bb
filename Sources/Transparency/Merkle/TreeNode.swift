/// The address of a complete subtree: the one over the leaves from `index` · 2^`level`, 2^`level` of them, numbered from 0.
///
/// Its hash never changes once all of its leaves are there, so a store of nodes by address answers every proof for every
/// size of the tree. Leaves are the nodes of level 0.
public struct TreeNode: Hashable, Sendable {
    /// The highest level that a tree of fewer than 2^64 leaves can have.
    public static let highestLevel = 63

    /// Height above the leaves, 0 to ``highestLevel``.
    public let level: Int
    /// Place among the nodes of its level, from 0.
    public let index: UInt64

    /// An address. A level outside of 0 to 63, or leaves that have no number of 64 bits, are a programmer's error.
    public init(level: Int, index: UInt64) {
        precondition((0...Self.highestLevel).contains(level), "a tree has levels 0 to 63")
        precondition(index <= UInt64.max >> UInt64(level), "the leaves of a node are numbered with 64 bits")
        self.level = level
        self.index = index
    }

    /// Number of the first leaf, from 0.
    public var firstLeaf: UInt64 { index << UInt64(level) }
    /// Number of the last leaf, from 0.
    public var lastLeaf: UInt64 { firstLeaf | (1 << UInt64(level) - 1) }

    /// Whether all of its leaves are in a tree of this size.
    public func isComplete(in size: UInt64) -> Bool { lastLeaf < size }

    /// The complete subtrees, leftmost and largest first, that make up the leaves from `first` to before `end`.
    ///
    /// `first` is a multiple of a power of two that is at least the number of leaves, as for the right border of every
    /// proof. Complexity: one node a bit of the number of leaves.
    static func covering(from first: UInt64, to end: UInt64) -> [TreeNode] {
        var nodes: [TreeNode] = []
        var next = first
        while next < end {
            let level = UInt64.bitWidth - 1 - (end - next).leadingZeroBitCount
            nodes.append(TreeNode(level: level, index: next >> UInt64(level)))
            // The addition cannot overflow: the node ends at or before `end`.
            next += 1 << UInt64(level)
        }
        return nodes
    }
}
