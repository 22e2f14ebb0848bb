import Crypto

/// The hashes of a Merkle tree as in RFC 9162 §2.1.
public enum MerkleTree {
    /// How many bytes a hash has.
    public static let hashByteCount = 32
    /// The root of the tree without leaves: SHA-256 of nothing.
    public static let emptyRoot = [UInt8](SHA256.hash(data: [UInt8]()))

    private static let leafPrefix: [UInt8] = [0x00]
    private static let nodePrefix: [UInt8] = [0x01]

    /// SHA-256(0x00 ‖ entry), 32 bytes.
    public static func leafHash(of entry: [UInt8]) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(data: leafPrefix)
        hasher.update(data: entry)
        return [UInt8](hasher.finalize())
    }

    /// SHA-256(0x01 ‖ left ‖ right), 32 bytes. The prefix keeps a node from being passed off as a leaf.
    public static func nodeHash(left: [UInt8], right: [UInt8]) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(data: nodePrefix)
        hasher.update(data: left)
        hasher.update(data: right)
        return [UInt8](hasher.finalize())
    }

    /// The root over leaf hashes in order. Complexity: one node hash a leaf.
    public static func root(leafHashes: some Sequence<[UInt8]>) -> [UInt8] {
        var range = CompactRange()
        for hash in leafHashes { range.append(leafHash: hash) }
        return range.root
    }
}
