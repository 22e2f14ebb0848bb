/// The rule that refused a cost estimate. One case a rule; who may attach one at all is refused as at the table.
public enum CostingRejection: Error, Hashable, Sendable {
    /// The money of the assumptions is not that of the negotiation.
    case currencyDiffers(given: String, expected: String)
    case proposalsMissing
    /// More than ``CostLimits/maximumProposals``.
    case tooManyProposals
    case proposalNamedTwice(ProposalNumber)
    /// None of the proposals named has the item on the table.
    case itemOfNoProposal(ItemKey)
    /// Nothing that the proposal says stands, or nothing on the items named.
    case nothingOnTheTable(ProposalNumber)
    /// More than ``CostLimits/maximumTerms``.
    case tooManyTerms
    /// No term of the proposal has a cost: why the first one has none.
    case notQuantifiable(ProposalNumber, ItemKey, CostRefusal)
    /// As many as ``CostLimits/maximumEstimates`` allows a side.
    case tooManyEstimates
}
