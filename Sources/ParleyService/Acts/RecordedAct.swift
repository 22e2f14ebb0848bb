public import Bargaining
public import EventSourcing

/// An act with its events and the state after it.
///
/// A pure function of the act's first event, its version and its number of events, so that a retry gets the same answer
/// however long after (DESIGN §11.6).
public struct RecordedAct: Sendable {
    /// The negotiation.
    public let negotiation: StreamID
    /// Its version after the act.
    public let version: StreamVersion
    /// The events of the act, in order.
    public let events: [DecodedEvent]
    /// The state after the act.
    public let state: NegotiationState

    /// A recorded act from its parts.
    public init(negotiation: StreamID, version: StreamVersion, events: [DecodedEvent], state: NegotiationState) {
        self.negotiation = negotiation
        self.version = version
        self.events = events
        self.state = state
    }
}
