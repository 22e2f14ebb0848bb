/// A fact of any kind of stream with the time at which it happened: what the fold of that kind sees.
///
/// Negotiations have ``NegotiationEvent``, which says the same about theirs.
public struct OccurredFact<Fact: Hashable & Sendable>: Hashable, Sendable {
    /// When it happened.
    public let occurredAt: OccurredAt
    /// What happened.
    public let fact: Fact

    /// An event from its parts.
    public init(occurredAt: OccurredAt, fact: Fact) {
        self.occurredAt = occurredAt
        self.fact = fact
    }
}
