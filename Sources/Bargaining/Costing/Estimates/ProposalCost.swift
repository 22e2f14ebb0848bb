/// What the terms of one proposal cost, each by itself and those that have a cost together.
public struct ProposalCost: Hashable, Sendable {
    /// The proposal.
    public let proposal: ProposalNumber
    /// Its terms in the order written, with what each costs more than now or why it has no cost.
    public let items: [ItemCost]
    /// The sum over the terms that have a cost, from the exact sums; `nil` where fewer than two terms were costed. Limits of
    /// working time and rest come first; each other term is measured against what the work that is left is paid now: what
    /// one of them changes in the effect of another is not in it.
    public let sum: CostOutcome?

    /// A cost from its parts.
    public init(proposal: ProposalNumber, items: [ItemCost], sum: CostOutcome?) {
        self.proposal = proposal
        self.items = items
        self.sum = sum
    }

    /// Whether one of the terms has a cost.
    public var hasEstimate: Bool { items.contains { $0.outcome.estimate != nil } }
}
