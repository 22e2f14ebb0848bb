/// The sessions held so far.
public struct SessionState: Hashable, Sendable {
    /// How many began.
    public internal(set) var count = 0
    /// The open session; `nil` between sessions.
    public internal(set) var open: OpenSession?
}
