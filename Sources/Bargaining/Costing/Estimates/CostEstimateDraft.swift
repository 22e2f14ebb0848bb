/// A cost estimate before the rules computed it.
public struct CostEstimateDraft: Hashable, Sendable {
    /// What is costed; 1…``CostLimits/maximumProposals``, each once.
    public let proposals: [ProposalNumber]
    /// Only these items of the proposals; empty for all.
    public let items: [ItemKey]
    /// What the estimate rests on.
    public let assumptions: CostAssumptions

    /// A draft from its parts.
    public init(proposals: [ProposalNumber], items: [ItemKey] = [], assumptions: CostAssumptions) {
        self.proposals = proposals
        self.items = items
        self.assumptions = assumptions
    }
}
