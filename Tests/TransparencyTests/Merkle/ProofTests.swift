import Crypto
import Testing
import Transparency

/// Proofs against a reference written from the recursion of the RFC, at every size.
@Suite struct ProofTests {
    static let largest = 256

    @Test func `every proof to size 256 is that of the recursion, and holds`() throws {
        var reference = ReferenceTree(count: Self.largest)
        let store = NodeStore(entries: reference.entries)
        for size in 1...Self.largest {
            let root = reference.root(0..<size)
            for index in 0..<size {
                let ranges = ReferenceTree.path(index, 0..<size)
                #expect(ProofLength.inclusion(of: UInt64(index), in: UInt64(size)) == ranges.count)
                let proof = try #require(
                    try InclusionProof(index: UInt64(index), size: UInt64(size), hash: store.hash(of:)))
                #expect(proof.hashes == ranges.map { reference.root($0) }, "leaf \(index) of \(size)")
                try proof.verify(leafHash: reference.root(index..<index + 1), root: root)
            }
            for oldSize in 1...size {
                let ranges = ReferenceTree.proof(oldSize, size)
                #expect(ProofLength.consistency(from: UInt64(oldSize), to: UInt64(size)) == ranges.count)
                let proof = try #require(
                    try ConsistencyProof(oldSize: UInt64(oldSize), newSize: UInt64(size), hash: store.hash(of:)))
                #expect(proof.hashes == ranges.map { reference.root($0) }, "\(oldSize) to \(size)")
                try proof.verify(oldRoot: reference.root(0..<oldSize), newRoot: root)
            }
        }
    }

    /// SHA-256 over the hashes of all proofs to size 130, by size and then leaf or older size, as Python computes it from the RFC.
    @Test func `all proofs to size 130 have the digest computed elsewhere`() throws {
        let store = NodeStore(entries: (0..<130).map { [UInt8($0)] })
        var digest = SHA256()
        for size in UInt64(1)...130 {
            for index in 0..<size {
                let proof = try #require(try InclusionProof(index: index, size: size, hash: store.hash(of:)))
                proof.hashes.forEach { digest.update(data: $0) }
            }
            for oldSize in 1...size {
                let proof = try #require(try ConsistencyProof(oldSize: oldSize, newSize: size, hash: store.hash(of:)))
                proof.hashes.forEach { digest.update(data: $0) }
            }
        }
        #expect(
            Hexadecimal.text(digest.finalize())
                == "f3d0af6b7e9b54306a28d7ade2bf6b93f8b671af131f8f8ab926957bf7912cce")
    }

    /// A level has one sibling on the way up and one part of the right border; a proof of consistency also starts with a node.
    @Test func `a plan names complete subtrees only, each once, two a level and one more at most`() throws {
        func check(_ plan: ProofPlan, _ size: UInt64, extra: Int) {
            let nodes = plan.nodes
            #expect(Set(nodes).count == nodes.count)
            #expect(nodes.allSatisfy { $0.isComplete(in: size) })
            let levels = UInt64.bitWidth - size.leadingZeroBitCount
            #expect(nodes.count <= 2 * levels + extra)
            #expect(Dictionary(grouping: nodes, by: \.level).values.allSatisfy { $0.count <= 2 + extra })
        }
        for size in UInt64(1)...100 {
            for index in 0..<size {
                check(try #require(ProofPlan(inclusionOf: index, in: size)), size, extra: 0)
                check(try #require(ProofPlan(consistencyFrom: index + 1, to: size)), size, extra: 1)
            }
        }
    }

    @Test func `a proof in the largest tree needs at most 128 nodes and does not overflow`() throws {
        for index in [0, 1, 1 << 40 + 7, 1 << 63 - 1, 1 << 63, .max - 1] as [UInt64] {
            let plan = try #require(ProofPlan(inclusionOf: index, in: .max))
            #expect(plan.ranges.count == ProofLength.inclusion(of: index, in: .max))
            #expect(plan.nodes.count <= 128)
            #expect(plan.nodes.allSatisfy { $0.isComplete(in: .max) })
            let consistency = try #require(ProofPlan(consistencyFrom: index, to: .max))
            #expect(consistency.ranges.count == ProofLength.consistency(from: index, to: .max))
            #expect(consistency.ranges.count <= 65)
        }
    }

    @Test func `leaves and older trees outside of the tree have no proof`() throws {
        let store = NodeStore(entries: [[1], [2]])
        #expect(ProofPlan(inclusionOf: 2, in: 2) == nil)
        #expect(ProofPlan(inclusionOf: 0, in: 0) == nil)
        #expect(ProofPlan(consistencyFrom: 3, to: 2) == nil)
        #expect(ProofLength.inclusion(of: 2, in: 2) == nil)
        #expect(ProofLength.consistency(from: 3, to: 2) == nil)
        #expect(try InclusionProof(index: 2, size: 2, hash: store.hash(of:)) == nil)
        #expect(try ConsistencyProof(oldSize: 3, newSize: 2, hash: store.hash(of:)) == nil)
    }

    @Test func `what the source of nodes throws comes through`() {
        let store = NodeStore(entries: [[1], [2], [3]])
        #expect(throws: NodeStore.Missing.self) { try InclusionProof(index: 0, size: 4, hash: store.hash(of:)) }
        #expect(throws: NodeStore.Missing.self) { try ConsistencyProof(oldSize: 3, newSize: 4, hash: store.hash(of:)) }
    }

    @Test func `from the empty tree and to itself a tree needs no hashes but the right roots`() throws {
        let root = MerkleTree.leafHash(of: [1])
        try ConsistencyProof(oldSize: 0, newSize: 1, hashes: []).verify(oldRoot: MerkleTree.emptyRoot, newRoot: root)
        try ConsistencyProof(oldSize: 1, newSize: 1, hashes: []).verify(oldRoot: root, newRoot: root)
        try ConsistencyProof(oldSize: 0, newSize: 0, hashes: [])
            .verify(oldRoot: MerkleTree.emptyRoot, newRoot: MerkleTree.emptyRoot)
        #expect(throws: ProofFault.otherOldRoot(computed: MerkleTree.emptyRoot)) {
            try ConsistencyProof(oldSize: 0, newSize: 1, hashes: []).verify(oldRoot: root, newRoot: root)
        }
        #expect(throws: ProofFault.otherRoot(computed: root)) {
            try ConsistencyProof(oldSize: 1, newSize: 1, hashes: []).verify(
                oldRoot: root, newRoot: MerkleTree.emptyRoot)
        }
        #expect(throws: ProofFault.otherRoot(computed: MerkleTree.emptyRoot)) {
            try ConsistencyProof(oldSize: 0, newSize: 0, hashes: []).verify(
                oldRoot: MerkleTree.emptyRoot, newRoot: root)
        }
        #expect(throws: ProofFault.hashCount(expected: 0, found: 1)) {
            try ConsistencyProof(oldSize: 0, newSize: 1, hashes: [root])
                .verify(oldRoot: MerkleTree.emptyRoot, newRoot: root)
        }
    }
}
