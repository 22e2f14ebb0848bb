/// A third party's terms on an item: part of its course, neither side's position.
public struct NeutralProposal: Hashable, Sendable {
    /// The act: N-1.
    public let proposal: ProposalNumber
    /// Recommendation or award.
    public let kind: ProposalKind
    /// The terms.
    public let term: Term
    /// When it was made.
    public let occurredAt: OccurredAt
    /// Whether it was taken back or lapsed.
    public internal(set) var isWithdrawn = false
}
