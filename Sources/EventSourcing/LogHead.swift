/// How far a ledger has been written.
public struct LogHead: Hashable, Sendable {
    /// Position of the last event; ``GlobalPosition/start`` when there is none.
    public let position: GlobalPosition
    /// When the last batch was recorded; `nil` before the first.
    public let recordedAt: Timestamp?

    /// A head from its parts.
    public init(position: GlobalPosition, recordedAt: Timestamp?) {
        self.position = position
        self.recordedAt = recordedAt
    }
}
