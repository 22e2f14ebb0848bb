public import EventSourcing

/// A negotiation as it stands at a moment of a replay.
public struct ReplayedMoment: Sendable {
    /// The state, folded from the events that count at the moment.
    public let replayed: ReplayedState
    /// The last event that counts.
    public let version: StreamVersion
    /// Events left out because nobody knows when they happened; only with ``ReadMoment/occurredBy``.
    public let undatedEvents: Int
    /// The digest of the state.
    public let digest: StateDigest
}
