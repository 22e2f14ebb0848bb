/// The first 12 bytes of a leaf, known before the event has a place: magic, algorithm, flags, payload schema version.
public struct LeafHead: Hashable, Sendable {
    /// How many bytes ``bytes`` has.
    public static let byteCount = 12

    /// Flags of the event.
    public let flags: LeafFlags
    /// Version of the payload's form.
    public let schemaVersion: UInt16

    /// A head from its fields.
    public init(flags: LeafFlags, schemaVersion: UInt16) {
        self.flags = flags
        self.schemaVersion = schemaVersion
    }

    /// The bytes as they stand in the leaf.
    public var bytes: [UInt8] {
        Leaf.magic + [
            Leaf.sha256Algorithm, flags.rawValue,
            UInt8(truncatingIfNeeded: schemaVersion >> 8), UInt8(truncatingIfNeeded: schemaVersion),
        ]
    }
}
