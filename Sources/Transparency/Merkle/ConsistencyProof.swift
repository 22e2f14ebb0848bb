/// That a tree begins with the leaves of an older one (RFC 9162 §2.1.4): nothing was changed, taken out or put in before its end.
public struct ConsistencyProof: Hashable, Sendable {
    /// How many leaves the older tree has.
    public let oldSize: UInt64
    /// How many leaves the newer tree has.
    public let newSize: UInt64
    /// Roots of subtrees from which both roots follow, 32 bytes each.
    public let hashes: [[UInt8]]

    /// A proof as it was received; ``verify(oldRoot:newRoot:)`` tells whether it holds.
    public init(oldSize: UInt64, newSize: UInt64, hashes: [[UInt8]]) {
        self.oldSize = oldSize
        self.newSize = newSize
        self.hashes = hashes
    }

    /// Makes a proof from the hashes of complete subtrees; `nil` where the older tree is the larger.
    ///
    /// Complexity: logarithmic in `newSize`, with one call of `hash` for each node of ``ProofPlan``.
    ///
    /// - Throws: What `hash` throws.
    public init?<Fault: Error>(
        oldSize: UInt64, newSize: UInt64, hash: (TreeNode) throws(Fault) -> [UInt8]
    ) throws(Fault) {
        guard let plan = ProofPlan(consistencyFrom: oldSize, to: newSize) else { return nil }
        self.init(oldSize: oldSize, newSize: newSize, hashes: try plan.hashes(hash))
    }

    /// Computes both roots (RFC 9162 §2.1.4.2) and compares them.
    ///
    /// Every tree is consistent with the empty one, whose root is known; trees of one size are consistent if their roots are equal.
    /// Both need an empty proof. Complexity: two node hashes for each hash of the proof.
    ///
    /// - Throws: ``ProofFault`` where the proof does not show that the tree with `newRoot` begins with the one with `oldRoot`.
    public func verify(oldRoot: [UInt8], newRoot: [UInt8]) throws(ProofFault) {
        guard let expected = ProofLength.consistency(from: oldSize, to: newSize) else {
            throw .olderIsLarger(oldSize: oldSize, newSize: newSize)
        }
        guard hashes.count == expected else { throw .hashCount(expected: expected, found: hashes.count) }
        for (place, hash) in hashes.enumerated() where hash.count != MerkleTree.hashByteCount {
            throw .hashLength(place: place, byteCount: hash.count)
        }
        guard oldSize > 0 else {
            guard oldRoot == MerkleTree.emptyRoot else { throw .otherOldRoot(computed: MerkleTree.emptyRoot) }
            // Nothing can be computed of a newer tree, but of an empty one the root is known.
            guard newSize > 0 || newRoot == MerkleTree.emptyRoot else {
                throw .otherRoot(computed: MerkleTree.emptyRoot)
            }
            return
        }
        guard oldSize < newSize else {
            guard oldRoot == newRoot else { throw .otherRoot(computed: oldRoot) }
            return
        }
        // An old tree of 2^k leaves is itself the first subtree.
        var rest = hashes[...]
        let start = oldSize.nonzeroBitCount == 1 ? oldRoot : rest.popFirst() ?? oldRoot
        let computed = Self.roots(oldSize: oldSize, newSize: newSize, start: start, rest: rest)
        guard computed.old == oldRoot else { throw .otherOldRoot(computed: computed.old) }
        guard computed.new == newRoot else { throw .otherRoot(computed: computed.new) }
    }

    /// The roots of both trees, from that of the last complete subtree of the older one and those of the siblings on its way up.
    ///
    /// - Precondition: 0 < `oldSize` < `newSize`, and `rest` has as many hashes as ``ProofLength`` says, without the first.
    static func roots(
        oldSize: UInt64, newSize: UInt64, start: [UInt8], rest: ArraySlice<[UInt8]>
    ) -> (old: [UInt8], new: [UInt8]) {
        let level = UInt64(oldSize.trailingZeroBitCount)
        var walk = ProofWalk(index: (oldSize - 1) >> level, last: (newSize - 1) >> level)
        var old = start
        var new = start
        for hash in rest {
            if walk.climb() == .left {
                old = MerkleTree.nodeHash(left: hash, right: old)
                new = MerkleTree.nodeHash(left: hash, right: new)
            } else {
                new = MerkleTree.nodeHash(left: new, right: hash)
            }
        }
        return (old, new)
    }
}
