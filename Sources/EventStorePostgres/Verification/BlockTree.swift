internal import Transparency

/// The Merkle tree over the leaves of one block, level by level, each level's hashes side by side.
///
/// A block has ``leaves`` leaves, the last one of a log fewer; only complete subtrees are kept.
struct BlockTree: Sendable {
    /// How many levels a whole block has above its leaves.
    static let height = 12
    /// How many leaves a whole block has.
    static let leaves = 1 << height
    private static let hashBytes = MerkleTree.hashByteCount

    /// Level 0 are the hashes of the leaves. 32 bytes a hash.
    let levels: [[UInt8]]

    /// The tree over hashes that stand side by side. Complexity: one node hash a leaf.
    init(leafHashes: [UInt8]) {
        precondition(leafHashes.count % Self.hashBytes == 0, "hashes have 32 bytes")
        var levels = [leafHashes]
        var below = leafHashes
        while below.count >= 2 * Self.hashBytes {
            let count = below.count / (2 * Self.hashBytes)
            below = [UInt8](unsafeUninitializedCapacity: count * Self.hashBytes) { target, initialised in
                below.withUnsafeBytes { source in
                    let target = UnsafeMutableRawBufferPointer(target)
                    for node in 0..<count {
                        let start = node * Self.hashBytes
                        BulkHash.nodeHash(
                            of: UnsafeRawBufferPointer(rebasing: source[2 * start..<2 * start + 2 * Self.hashBytes]),
                            into: UnsafeMutableRawBufferPointer(rebasing: target[start..<start + Self.hashBytes]))
                    }
                }
                initialised = count * Self.hashBytes
            }
            levels.append(below)
        }
        self.levels = levels
    }

    /// How many leaves it has.
    var count: Int { levels[0].count / Self.hashBytes }

    /// The hash of a node within the block.
    func hash(level: Int, index: Int) -> [UInt8] {
        Array(levels[level][index * Self.hashBytes..<(index + 1) * Self.hashBytes])
    }

    /// Roots of the complete subtrees that make up the first leaves, the largest first.
    func subtrees(ofFirst count: Int) -> [[UInt8]] {
        precondition((0...self.count).contains(count), "the block has these leaves")
        var hashes: [[UInt8]] = []
        var first = 0
        for level in (0..<levels.count).reversed() where count >> level & 1 == 1 {
            hashes.append(hash(level: level, index: first >> level))
            first += 1 << level
        }
        return hashes
    }
}
