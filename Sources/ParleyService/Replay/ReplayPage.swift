/// Steps of a replay, and how the negotiation stands at the moment asked for.
public struct ReplayPage: Sendable {
    /// The steps, oldest first.
    public let steps: [ReplayStep]
    /// Whether steps follow.
    public let hasMore: Bool
    /// The negotiation at the moment.
    public let end: ReplayedMoment
}
