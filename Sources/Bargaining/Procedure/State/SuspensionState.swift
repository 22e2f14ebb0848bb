/// A suspension and its end.
public struct SuspensionState: Hashable, Sendable {
    /// As agreed last.
    public internal(set) var suspension: Suspension
    /// How it ended; `nil` while the talks rest.
    public internal(set) var resumption: Resumption?
}
