/// The last estimate of each side for each term and each sum, so that a comparison looks every one up once.
struct CostIndex {
    private struct Place: Hashable {
        let side: Side
        let proposal: ProposalNumber
        let item: ItemKey
    }

    private struct Whole: Hashable {
        let side: Side
        let proposal: ProposalNumber
    }

    private var terms: [Place: (estimate: Int, cost: ItemCost)] = [:]
    private var sums: [Whole: (estimate: Int, cost: ProposalCost)] = [:]
    /// The items with an estimate, by proposal.
    private(set) var items: [ProposalNumber: Set<ItemKey>] = [:]

    /// Complexity: linear in the terms that the estimates cost.
    init(_ costing: CostingState) {
        for held in costing.estimates {
            let estimate = held.estimate
            for cost in estimate.proposals {
                if cost.sum != nil {
                    sums[Whole(side: estimate.side, proposal: cost.proposal)] = (estimate.number, cost)
                }
                for item in cost.items {
                    items[cost.proposal, default: []].insert(item.item)
                    terms[Place(side: estimate.side, proposal: cost.proposal, item: item.item)] = (
                        estimate.number, item
                    )
                }
            }
        }
    }

    /// What a side's estimate says of a term.
    func column(of side: Side, on item: ItemKey, in proposal: ProposalNumber, reading term: Term)
        -> CostComparison.Column?
    {
        terms[Place(side: side, proposal: proposal, item: item)].map { estimate, cost in
            CostComparison.Column(
                estimate: estimate, outcome: cost.outcome, counted: [ItemTerm(item: item, term: cost.term)],
                isOutdated: cost.term != term)
        }
    }

    /// What a side's estimate says of a proposal's terms together.
    func column(of side: Side, in proposal: ProposalNumber, reading terms: [ItemKey: Term]) -> CostComparison.Column? {
        guard let (estimate, cost) = sums[Whole(side: side, proposal: proposal)], let sum = cost.sum else { return nil }
        return CostComparison.Column(
            estimate: estimate, outcome: sum,
            counted: cost.items.filter { $0.outcome.estimate != nil }.map { ItemTerm(item: $0.item, term: $0.term) },
            isOutdated: cost.items.contains { terms[$0.item] != $0.term })
    }
}
