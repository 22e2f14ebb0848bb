/// What a heads record says: the root of the tree over the last events of all streams.
public struct RecordedHeads: Hashable, Sendable {
    /// The position up to which the streams were looked at.
    public let through: UInt64
    /// How many streams there were.
    public let streams: UInt64
    /// Root over stream ‖ version ‖ leaf hash in the order of the streams, 32 bytes.
    public let root: [UInt8]

    /// A record from its parts.
    public init(through: UInt64, streams: UInt64, root: [UInt8]) {
        self.through = through
        self.streams = streams
        self.root = root
    }
}
