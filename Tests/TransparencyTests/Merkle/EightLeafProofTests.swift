import Testing
import Transparency

/// All proofs over the first one to eight of the published entries, as the leaves (`5`) and ranges of leaves (`4-6`) whose roots
/// they are made of. The hashes are those of transparency-dev/merkle `testonly/constants.go`.
@Suite struct EightLeafProofTests {
    /// Leaf, size, proof.
    static let inclusions = [
        (0, 1, ""), (0, 2, "1"), (1, 2, "0"), (0, 3, "1 2"), (1, 3, "0 2"), (2, 3, "0-1"), (0, 4, "1 2-3"),
        (1, 4, "0 2-3"), (2, 4, "3 0-1"), (3, 4, "2 0-1"), (0, 5, "1 2-3 4"), (1, 5, "0 2-3 4"), (2, 5, "3 0-1 4"),
        (3, 5, "2 0-1 4"), (4, 5, "0-3"), (0, 6, "1 2-3 4-5"), (1, 6, "0 2-3 4-5"), (2, 6, "3 0-1 4-5"),
        (3, 6, "2 0-1 4-5"), (4, 6, "5 0-3"), (5, 6, "4 0-3"), (0, 7, "1 2-3 4-6"), (1, 7, "0 2-3 4-6"),
        (2, 7, "3 0-1 4-6"), (3, 7, "2 0-1 4-6"), (4, 7, "5 6 0-3"), (5, 7, "4 6 0-3"), (6, 7, "4-5 0-3"),
        (0, 8, "1 2-3 4-7"), (1, 8, "0 2-3 4-7"), (2, 8, "3 0-1 4-7"), (3, 8, "2 0-1 4-7"), (4, 8, "5 6-7 0-3"),
        (5, 8, "4 6-7 0-3"), (6, 8, "7 4-5 0-3"), (7, 8, "6 4-5 0-3"),
    ]
    /// Older size, newer size, proof.
    static let consistencies = [
        (1, 1, ""), (1, 2, "1"), (2, 2, ""), (1, 3, "1 2"), (2, 3, "2"), (3, 3, ""), (1, 4, "1 2-3"), (2, 4, "2-3"),
        (3, 4, "2 3 0-1"), (4, 4, ""), (1, 5, "1 2-3 4"), (2, 5, "2-3 4"), (3, 5, "2 3 0-1 4"), (4, 5, "4"),
        (5, 5, ""), (1, 6, "1 2-3 4-5"), (2, 6, "2-3 4-5"), (3, 6, "2 3 0-1 4-5"), (4, 6, "4-5"), (5, 6, "4 5 0-3"),
        (6, 6, ""), (1, 7, "1 2-3 4-6"), (2, 7, "2-3 4-6"), (3, 7, "2 3 0-1 4-6"), (4, 7, "4-6"),
        (5, 7, "4 5 6 0-3"), (6, 7, "4-5 6 0-3"), (7, 7, ""), (1, 8, "1 2-3 4-7"), (2, 8, "2-3 4-7"),
        (3, 8, "2 3 0-1 4-7"), (4, 8, "4-7"), (5, 8, "4 5 6-7 0-3"), (6, 8, "4-5 6-7 0-3"), (7, 8, "6 7 4-5 0-3"),
        (8, 8, ""),
    ]

    /// Published hashes of complete subtrees by their leaves.
    static let nodes: [String: String] = [
        "0": "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "1": "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "2": "0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7",
        "3": "07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7",
        "4": "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "5": "4271a26be0d8a84f0bd54c8c302e7cb3a3b5d1fa6780a40bcce2873477dab658",
        "6": "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
        "7": "46f6ffadd3d06a09ff3c5860d2755c8b9819db7df44251788c7d8e3180de8eb1",
        "0-1": "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "2-3": "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "4-5": "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "6-7": "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "0-3": "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4-7": "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]

    private let store = NodeStore(entries: MerkleTreeTests.entries)

    private func expected(_ proof: String) throws -> [[UInt8]] {
        try proof.split(separator: " ").map { name in
            // The only range of these proofs that is no complete subtree.
            if name == "4-6" {
                return MerkleTree.nodeHash(left: try hash("4-5"), right: try hash("6"))
            }
            return try hash(String(name))
        }
    }

    private func hash(_ name: String) throws -> [UInt8] {
        Hexadecimal.bytes(try #require(Self.nodes[name]))
    }

    @Test func `there are 36 proofs of each kind`() {
        #expect(Self.inclusions.count == 36)
        #expect(Self.consistencies.count == 36)
    }

    @Test(arguments: inclusions)
    func `inclusion is proved as published`(_ index: Int, _ size: Int, _ proof: String) throws {
        let made = try #require(
            try InclusionProof(index: UInt64(index), size: UInt64(size), hash: store.hash(of:)))
        #expect(made.hashes == (try expected(proof)))
        try made.verify(
            leafHash: try hash(String(index)), root: Hexadecimal.bytes(MerkleTreeTests.roots[size]))
    }

    @Test(arguments: consistencies)
    func `consistency is proved as published`(_ oldSize: Int, _ newSize: Int, _ proof: String) throws {
        let made = try #require(
            try ConsistencyProof(oldSize: UInt64(oldSize), newSize: UInt64(newSize), hash: store.hash(of:)))
        #expect(made.hashes == (try expected(proof)))
        try made.verify(
            oldRoot: Hexadecimal.bytes(MerkleTreeTests.roots[oldSize]),
            newRoot: Hexadecimal.bytes(MerkleTreeTests.roots[newSize]))
    }

    /// A log that rewrites entry 5 agrees with its old self as long as that entry is out of sight, and not after.
    @Test func `a rewritten entry is refuted at every size that holds it`() throws {
        var entries = MerkleTreeTests.entries
        entries[5] = [0xFF]
        let forked = NodeStore(entries: entries)
        for oldSize in 1...7 {
            let proof = try #require(
                try ConsistencyProof(oldSize: UInt64(oldSize), newSize: 8, hash: forked.hash(of:)))
            let oldRoot = Hexadecimal.bytes(MerkleTreeTests.roots[oldSize])
            if oldSize <= 5 {
                try proof.verify(oldRoot: oldRoot, newRoot: forked.range.root)
            } else {
                #expect(throws: ProofFault.self) {
                    try proof.verify(oldRoot: oldRoot, newRoot: forked.range.root)
                }
            }
        }
    }
}
