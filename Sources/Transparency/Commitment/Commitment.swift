import Crypto

/// The hashes by which a leaf binds content without showing it.
public enum Commitment {
    /// How many bytes a salt has.
    public static let saltByteCount = 32
    /// Root over no disclosures.
    public static let emptyPersonalRoot = MerkleTree.emptyRoot

    private static let payloadDomain = [UInt8]("parley/payload/v1\0".utf8)

    /// SHA-256(`parley/payload/v1\0` ‖ salt ‖ payload), 32 bytes. Nobody guesses the payload without the salt.
    public static func payload(salt: [UInt8], payload: [UInt8]) -> [UInt8] {
        precondition(salt.count == saltByteCount, "a salt has 32 bytes")
        var hasher = SHA256()
        hasher.update(data: payloadDomain)
        hasher.update(data: salt)
        hasher.update(data: payload)
        return [UInt8](hasher.finalize())
    }

    /// The Merkle root over the disclosures of an event in order, 32 bytes.
    public static func personalRoot(leafHashes: [[UInt8]]) -> [UInt8] {
        leafHashes.isEmpty ? emptyPersonalRoot : MerkleTree.root(leafHashes: leafHashes)
    }

    /// SHA-256(0x00 ‖ clear disclosure), 32 bytes: its leaf in the event's personal tree.
    public static func disclosureLeafHash(_ disclosure: [UInt8]) -> [UInt8] {
        MerkleTree.leafHash(of: disclosure)
    }
}
