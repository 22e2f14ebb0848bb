/// The sixteen bytes of a `uuid` as two big-endian halves.
public struct PostgresUUID: Sendable, Hashable {
    /// The first eight bytes.
    public var high: UInt64
    /// The last eight bytes.
    public var low: UInt64

    /// Makes a value from its halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}
