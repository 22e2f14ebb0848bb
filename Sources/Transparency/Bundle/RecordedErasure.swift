/// One disclosure that was erased.
public struct RecordedErasure: Hashable, Sendable {
    /// The position of its event in the ledger.
    public let position: UInt64
    /// Its place among the disclosures of the event, from 0.
    public let ordinal: Int
    /// Its leaf in the event's personal tree, 32 bytes.
    public let leafHash: [UInt8]

    /// An erasure from its parts.
    public init(position: UInt64, ordinal: Int, leafHash: [UInt8]) {
        self.position = position
        self.ordinal = ordinal
        self.leafHash = leafHash
    }
}
