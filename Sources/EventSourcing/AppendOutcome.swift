/// What came of one item of an append. A conflict is an expected outcome, not an error.
public enum AppendOutcome: Hashable, Sendable {
    /// Written now.
    case appended(AppendReceipt)
    /// The same command was written before; this is its first result.
    case duplicate(AppendReceipt)
    /// A stream or guard is not at the expected version; `current` is where it is.
    case conflict(stream: StreamID, current: StreamVersion)
    /// A stream that the item writes to is closed.
    case closed(stream: StreamID)
}
