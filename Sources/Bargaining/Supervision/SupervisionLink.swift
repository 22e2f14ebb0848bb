public import EventSourcing

/// What of the bargaining a supervision case is about, where it is about any.
public struct SupervisionLink: Hashable, Sendable {
    /// The negotiation, or the negotiation from which the agreement came.
    public let negotiation: StreamID
    /// The number of the commitment of the agreement, from 1; `nil` where the case is about no single one.
    public let commitment: Int?

    /// A link from its parts.
    public init(negotiation: StreamID, commitment: Int? = nil) {
        self.negotiation = negotiation
        self.commitment = commitment
    }
}
