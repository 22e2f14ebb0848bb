/// The fields of a leaf that only the log knows: where and when the event was recorded.
public struct LeafPlace: Hashable, Sendable {
    /// The event's position in its ledger, from 1: `leaf_index` in the leaf. Its index in the Merkle tree is one less.
    public let index: Int64
    /// The stream.
    public let stream: LeafIdentifier
    /// The event's place in the stream, from 1.
    public let version: Int64
    /// Leaf hash of the stream's previous version, 32 bytes; zeros at version 1.
    public let previousHash: [UInt8]
    /// Microseconds since 1970-01-01 UTC.
    public let recordedAt: Int64

    /// A place from its fields. A previous hash of another length is a programmer's error.
    public init(index: Int64, stream: LeafIdentifier, version: Int64, previousHash: [UInt8], recordedAt: Int64) {
        precondition(previousHash.count == 32, "hashes have 32 bytes")
        self.index = index
        self.stream = stream
        self.version = version
        self.previousHash = previousHash
        self.recordedAt = recordedAt
    }
}
