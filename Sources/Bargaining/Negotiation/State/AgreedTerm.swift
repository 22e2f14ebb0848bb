/// A term that was agreed or tentatively agreed.
public struct AgreedTerm: Hashable, Sendable {
    /// The term.
    public let term: Term
    /// When it was agreed.
    public let occurredAt: OccurredAt
    /// The accepted proposal, where one was named.
    public let proposal: ProposalNumber?
}
