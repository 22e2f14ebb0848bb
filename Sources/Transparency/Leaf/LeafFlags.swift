/// What the flag byte of a leaf says about its event.
public struct LeafFlags: OptionSet, Hashable, Sendable {
    /// The byte as it stands in the leaf.
    public let rawValue: UInt8

    /// Flags from their byte; unknown bits are kept.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The event has personal content beside its payload.
    public static let personal = LeafFlags(rawValue: 1)
    /// The event records an erasure.
    public static let erasure = LeafFlags(rawValue: 2)
    /// The event closes its stream: nothing may follow.
    public static let closed = LeafFlags(rawValue: 4)
    /// The event commits to the last version of every stream of its ledger.
    public static let heads = LeafFlags(rawValue: 8)
}
