/// A cost estimate of one side, on the record for both: its assumptions, the proposals that it costs, and what follows.
///
/// The figures were computed by the rules, never sent by the side, and can be recomputed from the estimate alone.
public struct AttachedEstimate: Hashable, Sendable {
    /// Its number in the negotiation, from 1.
    public let number: Int
    /// Whose it is. Estimates of both sides stand beside each other and are never merged.
    public let side: Side
    /// The party of the side in whose name it was attached; `nil` for the side as a whole.
    public let party: PartyName?
    /// What it rests on.
    public let assumptions: CostAssumptions
    /// What it costs; 1…``CostLimits/maximumProposals``.
    public let proposals: [ProposalCost]
    /// How its figures were rounded.
    public let roundings: [RoundingRule]

    /// An estimate from its parts.
    public init(
        number: Int, side: Side, party: PartyName? = nil, assumptions: CostAssumptions, proposals: [ProposalCost],
        roundings: [RoundingRule] = RoundingRule.all
    ) {
        self.number = number
        self.side = side
        self.party = party
        self.assumptions = assumptions
        self.proposals = proposals
        self.roundings = roundings
    }

    /// The cost of one term; `nil` where the estimate does not cost it. Complexity: linear in its terms.
    public func cost(of item: ItemKey, in proposal: ProposalNumber) -> ItemCost? {
        proposals.first { $0.proposal == proposal }?.items.first { $0.item == item }
    }
}
