import Testing

@testable import Transparency

@Suite struct HeadsTreeTests {
    /// The root as RFC 9162 §2.1.1 says it, by recursion.
    private static func reference(_ hashes: ArraySlice<[UInt8]>) -> [UInt8] {
        guard let first = hashes.first else { return MerkleTree.emptyRoot }
        guard hashes.count > 1 else { return first }
        var half = 1
        while half * 2 < hashes.count { half *= 2 }
        let split = hashes.startIndex + half
        return MerkleTree.nodeHash(left: reference(hashes[..<split]), right: reference(hashes[split...]))
    }

    /// Streams 10, 20, 30 …, so that there is room between them.
    private static func entry(_ place: Int) -> HeadsEntry {
        HeadsEntry(
            stream: LeafIdentifier(high: UInt64(place / 3), low: UInt64(place + 1) * 10), version: UInt64(place) + 1,
            leafHash: Fingerprint.sha256([UInt8(place)]))
    }

    @Test(arguments: 0...64) func `root and proofs are those of the recursion`(_ count: Int) throws {
        let entries = (0..<count).map(Self.entry)
        let tree = try #require(HeadsTree(entries))
        #expect(tree.count == count)
        #expect(tree.root == Self.reference(entries.map(\.entryHash)[...]))
        for (place, entry) in entries.enumerated() {
            let proof = try #require(tree.proof(of: entry.stream))
            #expect(proof.entry == entry && proof.inclusion.index == UInt64(place))
            try proof.verify(root: tree.root)
            #expect(tree.neighbours(of: entry.stream) == nil)
            // A head that was moved back, and one of another event.
            for other in [
                HeadsEntry(stream: entry.stream, version: entry.version + 1, leafHash: entry.leafHash),
                HeadsEntry(stream: entry.stream, version: entry.version, leafHash: Leaf.noHash),
            ] {
                #expect(throws: ProofFault.self) {
                    try HeadsProof(entry: other, inclusion: proof.inclusion).verify(root: tree.root)
                }
            }
        }
    }

    @Test(arguments: 0...64) func `what is not in the tree stands between two entries beside each other`(
        _ count: Int
    ) throws {
        let entries = (0..<count).map(Self.entry)
        let tree = try #require(HeadsTree(entries))
        for place in 0...count {
            // Just before the entry at the place, or after the last.
            let missing =
                place < count
                ? LeafIdentifier(high: entries[place].stream.high, low: entries[place].stream.low - 1)
                : LeafIdentifier(high: .max, low: .max)
            #expect(tree.proof(of: missing) == nil)
            let (before, after) = try #require(tree.neighbours(of: missing))
            #expect(before?.entry == (place > 0 ? entries[place - 1] : nil))
            #expect(after?.entry == (place < count ? entries[place] : nil))
            try before?.verify(root: tree.root)
            try after?.verify(root: tree.root)
            if let before { #expect(HeadsTree.precedes(before.entry.stream, missing)) }
            if let after { #expect(HeadsTree.precedes(missing, after.entry.stream)) }
        }
    }

    @Test func `streams rise strictly, compared as bytes`() {
        let entries = (0..<5).map(Self.entry)
        #expect(HeadsTree(entries.reversed()) == nil)
        #expect(HeadsTree([entries[0], entries[0]]) == nil)
        let low = HeadsEntry(stream: LeafIdentifier(high: 1, low: .max), version: 1, leafHash: Leaf.noHash)
        let high = HeadsEntry(stream: LeafIdentifier(high: 2, low: 0), version: 1, leafHash: Leaf.noHash)
        #expect(HeadsTree([low, high]) != nil)
        #expect(HeadsTree([high, low]) == nil)
        var tree = HeadsTree()
        #expect(tree.root == MerkleTree.emptyRoot)
        let first = tree.append(high)
        let before = tree
        let second = tree.append(low)
        #expect(first && !second && tree == before)
    }

    @Test func `an entry is 56 bytes and reads back`() throws {
        let entry = Self.entry(7)
        #expect(entry.bytes.count == 56)
        #expect(HeadsEntry(bytes: entry.bytes) == entry)
        #expect(entry.bytes[..<16] == [0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 80])
        #expect(entry.bytes[16..<24] == [0, 0, 0, 0, 0, 0, 0, 8])
        #expect(HeadsEntry(bytes: entry.bytes.dropLast()) == nil)
        #expect(HeadsEntry(bytes: entry.bytes + [0]) == nil)
        var bytes = entry.bytes
        for index in 16..<24 { bytes[index] = 0 }
        #expect(HeadsEntry(bytes: bytes) == nil)
    }
}
