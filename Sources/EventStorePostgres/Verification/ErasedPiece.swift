/// Personal content that a record of an erasure names: what the leaf committed to, and where.
public struct ErasedPiece: Hashable, Sendable {
    /// Position of the event that it belonged to.
    public let position: Int64
    /// Its place among the disclosures of the event, from 0.
    public let ordinal: Int64
    /// Hash of the clear disclosure, 32 bytes.
    public let leafHash: [UInt8]

    /// A piece from its parts.
    public init(position: Int64, ordinal: Int64, leafHash: [UInt8]) {
        self.position = position
        self.ordinal = ordinal
        self.leafHash = leafHash
    }
}
