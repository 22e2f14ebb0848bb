import Testing
import Transparency

@Suite struct TreeNodeTests {
    @Test(arguments: [
        (0, UInt64(0), UInt64(0), UInt64(0)), (0, 5, 5, 5), (1, 2, 4, 5), (3, 1, 8, 15), (63, 1, 1 << 63, .max),
        (63, 0, 0, 1 << 63 - 1), (0, .max, .max, .max),
    ])
    func `covers the leaves from first to last`(_ level: Int, _ index: UInt64, _ first: UInt64, _ last: UInt64) {
        let node = TreeNode(level: level, index: index)
        #expect(node.firstLeaf == first)
        #expect(node.lastLeaf == last)
    }

    @Test func `is complete once its last leaf is there`() {
        let node = TreeNode(level: 2, index: 1)
        #expect(!node.isComplete(in: 7))
        #expect(node.isComplete(in: 8))
    }

    @Test func `a growing tree tells every complete subtree once, n less the bits of n inner ones`() {
        var told: [TreeNode] = []
        var range = CompactRange()
        for size in UInt64(1)...300 {
            range.append(leafHash: MerkleTree.leafHash(of: [UInt8(size & 0xFF)])) { node, _ in told.append(node) }
            #expect(told.count == 2 * Int(size) - size.nonzeroBitCount)
            #expect(told.last?.lastLeaf == size - 1)
        }
        #expect(Set(told).count == told.count)
        #expect(told.allSatisfy { $0.isComplete(in: 300) })
    }

    @Test func `a range that fails to tell stays as it was`() throws {
        var range = CompactRange()
        for leaf in UInt8(0)..<7 { range.append(leafHash: MerkleTree.leafHash(of: [leaf])) }
        let before = range
        let last = TreeNode(level: 3, index: 0)
        #expect(throws: NodeStore.Missing.self) {
            try range.append(leafHash: MerkleTree.leafHash(of: [7])) { node, _ in
                if node == last { throw NodeStore.Missing(node: node) }
            }
        }
        #expect(range == before)
    }

    @Test func `a stored range goes on where it stopped`() throws {
        var range = CompactRange()
        for leaf in UInt8(0)..<11 { range.append(leafHash: MerkleTree.leafHash(of: [leaf])) }
        var stored = try #require(CompactRange(size: range.size, hashes: range.hashes))
        #expect(stored == range)
        range.append(leafHash: MerkleTree.leafHash(of: [11]))
        stored.append(leafHash: MerkleTree.leafHash(of: [11]))
        #expect(stored.root == range.root)
    }

    @Test func `a stored range of another form is refused`() {
        let hash = MerkleTree.leafHash(of: [])
        #expect(CompactRange(size: 3, hashes: [hash]) == nil)
        #expect(CompactRange(size: 2, hashes: [hash, hash]) == nil)
        #expect(CompactRange(size: 1, hashes: [Array(hash.dropLast())]) == nil)
        #expect(CompactRange(size: 0, hashes: []) == CompactRange())
    }
}
