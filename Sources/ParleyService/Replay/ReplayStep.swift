public import Bargaining

/// One event of a replay: what it was, what was true just before, and what it made of the negotiation.
public struct ReplayStep: Sendable {
    /// The event.
    public let event: DecodedEvent
    /// The state just before it.
    public let before: NegotiationState
    /// The digest of the state after it.
    public let digest: StateDigest
}
