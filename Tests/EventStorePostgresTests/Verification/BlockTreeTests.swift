import Testing
import Transparency

@testable import EventStorePostgres

/// The tree of a block, level by level, against the tree that grows leaf by leaf.
@Suite struct BlockTreeTests {
    private func leaves(_ count: Int) -> [[UInt8]] {
        (0..<count).map { MerkleTree.leafHash(of: [UInt8($0 % 251), UInt8($0 / 251)]) }
    }

    private func root(_ subtrees: [[UInt8]]) -> [UInt8] {
        guard var root = subtrees.last else { return MerkleTree.emptyRoot }
        for left in subtrees.dropLast().reversed() { root = MerkleTree.nodeHash(left: left, right: root) }
        return root
    }

    @Test(arguments: Array(0...70) + [255, 256, 257, 4_095, 4_096])
    func `has the root of every size and the hash of every node`(count: Int) {
        let hashes = leaves(count)
        let tree = BlockTree(leafHashes: hashes.flatMap { $0 })
        #expect(tree.count == count)
        for size in Set([0, 1, count / 3, count / 2, max(0, count - 1), count]) where size <= count {
            #expect(root(tree.subtrees(ofFirst: size)) == MerkleTree.root(leafHashes: hashes.prefix(size)))
        }
        var range = CompactRange()
        var nodes = 0
        for hash in hashes {
            range.append(leafHash: hash) { node, hash in
                nodes += 1
                #expect(tree.hash(level: node.level, index: Int(node.index)) == hash)
            }
        }
        #expect(tree.levels.reduce(0) { $0 + $1.count } == nodes * 32)
    }
}
