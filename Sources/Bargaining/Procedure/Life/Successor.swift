public import EventSourcing

/// Another negotiation that an act names as the one that follows, and what is known of it.
public struct Successor: Hashable, Sendable {
    /// The negotiation.
    public let negotiation: StreamID
    /// What its record shows; `nil` where there is none that who acts may read.
    public let record: SuccessorRecord?

    /// A successor from its parts; a request names the negotiation only.
    public init(_ negotiation: StreamID, record: SuccessorRecord? = nil) {
        self.negotiation = negotiation
        self.record = record
    }
}
