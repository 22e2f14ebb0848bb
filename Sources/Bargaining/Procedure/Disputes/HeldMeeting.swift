/// A tripartite meeting with the day on which it was held.
public struct HeldMeeting: Hashable, Sendable {
    /// What was met on.
    public let meeting: TripartiteMeeting
    /// When.
    public let day: LocalDay
}
