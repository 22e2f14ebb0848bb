public import EventSourcing

/// One piece of personal content that is erased: what is left of it in the record.
public struct ErasedDisclosure: Hashable, Sendable {
    /// How many bytes a leaf hash has.
    public static let leafHashByteCount = 32

    /// The position of its event in the ledger; leaf index + 1.
    public let position: GlobalPosition
    /// Its place among the disclosures of the event, from 0.
    public let ordinal: Int
    /// SHA-256(0x00 ‖ clear disclosure): with it the event's personal root still recomputes. Its salt is gone, so it tells nothing.
    public let leafHash: [UInt8]
    /// The stream of the event.
    public let stream: StreamID

    /// A piece from its parts.
    public init(position: GlobalPosition, ordinal: Int, leafHash: [UInt8], stream: StreamID) {
        self.position = position
        self.ordinal = ordinal
        self.leafHash = leafHash
        self.stream = stream
    }
}
