/// A fact with the time at which it happened at the table: what the fold sees.
public struct NegotiationEvent: Hashable, Sendable {
    /// When it happened at the table.
    public let occurredAt: OccurredAt
    /// What happened.
    public let fact: NegotiationFact

    /// An event from its parts.
    public init(occurredAt: OccurredAt, fact: NegotiationFact) {
        self.occurredAt = occurredAt
        self.fact = fact
    }
}
