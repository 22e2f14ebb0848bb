/// That a leaf is in a tree (RFC 9162 §2.1.3): the hashes of its siblings on the way to the root.
public struct InclusionProof: Hashable, Sendable {
    /// Number of the leaf in the tree, from 0: one less than the position of the event in its ledger.
    public let index: UInt64
    /// How many leaves the tree has.
    public let size: UInt64
    /// Siblings from the leaf's own up to the child of the root, 32 bytes each.
    public let hashes: [[UInt8]]

    /// A proof as it was received; ``verify(leafHash:root:)`` tells whether it holds.
    public init(index: UInt64, size: UInt64, hashes: [[UInt8]]) {
        self.index = index
        self.size = size
        self.hashes = hashes
    }

    /// Makes a proof from the hashes of complete subtrees; `nil` where the tree has no such leaf.
    ///
    /// Complexity: logarithmic in `size`, with one call of `hash` for each node of ``ProofPlan``.
    ///
    /// - Throws: What `hash` throws.
    public init?<Fault: Error>(
        index: UInt64, size: UInt64, hash: (TreeNode) throws(Fault) -> [UInt8]
    ) throws(Fault) {
        guard let plan = ProofPlan(inclusionOf: index, in: size) else { return nil }
        self.init(index: index, size: size, hashes: try plan.hashes(hash))
    }

    /// Computes the root from the leaf (RFC 9162 §2.1.3.2) and compares it.
    ///
    /// Complexity: one node hash for each hash of the proof.
    ///
    /// - Throws: ``ProofFault`` where the proof does not show that `leafHash` is leaf ``index`` of the tree of ``size`` leaves
    ///   with this root.
    public func verify(leafHash: [UInt8], root: [UInt8]) throws(ProofFault) {
        guard let expected = ProofLength.inclusion(of: index, in: size) else {
            throw .indexOutsideTree(index: index, size: size)
        }
        guard hashes.count == expected else { throw .hashCount(expected: expected, found: hashes.count) }
        for (place, hash) in hashes.enumerated() where hash.count != MerkleTree.hashByteCount {
            throw .hashLength(place: place, byteCount: hash.count)
        }
        var walk = ProofWalk(index: index, last: size - 1)
        var computed = leafHash
        for hash in hashes {
            computed =
                walk.climb() == .left
                ? MerkleTree.nodeHash(left: hash, right: computed) : MerkleTree.nodeHash(left: computed, right: hash)
        }
        guard computed == root else { throw .otherRoot(computed: computed) }
    }
}
