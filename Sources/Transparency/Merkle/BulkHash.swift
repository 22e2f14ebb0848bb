import Crypto

/// The hashes of a log over memory that is there already, for those who hash millions of them: nothing is copied.
public enum BulkHash {
    private static let leafPrefix: [UInt8] = [0x00]
    private static let nodePrefix: [UInt8] = [0x01]
    private static let payloadDomain = [UInt8]("parley/payload/v1\0".utf8)

    /// ``MerkleTree/leafHash(of:)``, written to `target`, which has 32 bytes.
    public static func leafHash(of entry: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) {
        hash(leafPrefix, entry, into: target)
    }

    /// ``MerkleTree/nodeHash(left:right:)`` of two hashes that stand side by side in 64 bytes, written to `target`, which
    /// has 32.
    public static func nodeHash(of pair: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) {
        precondition(pair.count == 2 * MerkleTree.hashByteCount, "two hashes have 64 bytes")
        hash(nodePrefix, pair, into: target)
    }

    /// Whether a commitment is ``Commitment/payload(salt:payload:)`` of a salt of 32 bytes and a payload.
    public static func isCommitment(
        _ commitment: some Collection<UInt8>, salt: UnsafeRawBufferPointer, payload: UnsafeRawBufferPointer
    ) -> Bool {
        guard salt.count == Commitment.saltByteCount else { return false }
        var hasher = SHA256()
        payloadDomain.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        hasher.update(bufferPointer: salt)
        hasher.update(bufferPointer: payload)
        return hasher.finalize().withUnsafeBytes { commitment.elementsEqual($0) }
    }

    private static func hash(
        _ prefix: [UInt8], _ bytes: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
    ) {
        precondition(target.count == MerkleTree.hashByteCount, "hashes have 32 bytes")
        var hasher = SHA256()
        prefix.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        hasher.update(bufferPointer: bytes)
        hasher.finalize().withUnsafeBytes { target.copyMemory(from: $0) }
    }
}
