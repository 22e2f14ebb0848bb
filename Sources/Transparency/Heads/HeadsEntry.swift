/// How far one stream of a ledger went: what a heads record says of it, exactly 56 bytes.
public struct HeadsEntry: Hashable, Sendable {
    /// How many bytes an entry has: stream 16, version 8, leaf hash 32, all big-endian.
    public static let byteCount = 56

    /// The stream.
    public let stream: LeafIdentifier
    /// The version of its last event, from 1.
    public let version: UInt64
    /// The leaf hash of its last event, 32 bytes.
    public let leafHash: [UInt8]

    /// An entry from its parts. Another length of the hash is a programmer's error.
    public init(stream: LeafIdentifier, version: UInt64, leafHash: [UInt8]) {
        precondition(leafHash.count == MerkleTree.hashByteCount, "hashes have 32 bytes")
        self.stream = stream
        self.version = version
        self.leafHash = leafHash
    }

    /// An entry as it was received; `nil` unless it has 56 bytes and a version from 1.
    public init?(bytes: some Collection<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == Self.byteCount else { return nil }
        stream = LeafIdentifier(high: bytes.bigEndian(at: 0), low: bytes.bigEndian(at: 8))
        version = bytes.bigEndian(at: 16)
        leafHash = Array(bytes[24...])
        guard version >= 1 else { return nil }
    }

    /// stream ‖ version ‖ leaf hash: an entry of the tree of heads.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.byteCount)
        bytes.appendBigEndian(stream.high)
        bytes.appendBigEndian(stream.low)
        bytes.appendBigEndian(version)
        return bytes + leafHash
    }

    /// SHA-256(0x00 ‖ entry): its leaf in the tree of heads.
    public var entryHash: [UInt8] { MerkleTree.leafHash(of: bytes) }
}
