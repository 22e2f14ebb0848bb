/// What a table holds, in short: equal tables have equal checksums, whatever the order of their rows.
public struct ProjectionChecksum: Hashable, Sendable {
    /// How many rows there are.
    public let rows: Int64
    /// Two sums of 64-bit hashes over the rows' texts.
    public let text: String
}
