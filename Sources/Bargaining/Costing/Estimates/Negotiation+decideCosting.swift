extension Negotiation {
    /// A side attaches an estimate of what proposals on the table cost, its own or others': both sides see it. The side
    /// gives its assumptions; the figures are computed here.
    static func attachCostEstimate(
        _ draft: CostEstimateDraft, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let side = try side(of: seat)
        guard state.costing.count(of: side) < CostLimits.maximumEstimates else { throw .costing(.tooManyEstimates) }
        return [
            .costEstimateAttached(
                AttachedEstimate(
                    number: state.costing.lastNumber + 1, side: side, party: party(of: seat, state),
                    assumptions: draft.assumptions, proposals: try costs(of: draft, state)))
        ]
    }

    /// What proposals on the table cost by the assumptions of a draft: what an estimate of it says, without attaching one.
    ///
    /// - Throws: the rule that refuses the draft.
    /// - Complexity: terms × bands × lines.
    public static func costs(
        of draft: CostEstimateDraft, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [ProposalCost] {
        let currency = state.opening?.currency ?? ""
        guard draft.assumptions.currency == currency else {
            throw .costing(.currencyDiffers(given: draft.assumptions.currency, expected: currency))
        }
        return try costs(draft, state)
    }

    private static func costs(
        _ draft: CostEstimateDraft, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [ProposalCost] {
        var chosen: [(proposal: ProposalNumber, terms: [CostedTerm])] = []
        try requireOnce(draft.items)
        guard !draft.proposals.isEmpty else { throw .costing(.proposalsMissing) }
        guard draft.proposals.count <= CostLimits.maximumProposals else { throw .costing(.tooManyProposals) }
        for number in draft.proposals {
            guard !chosen.contains(where: { $0.proposal == number }) else {
                throw .costing(.proposalNamedTwice(number))
            }
            chosen.append((number, try standingTerms(of: number, on: draft.items, state)))
        }
        for item in draft.items where !chosen.contains(where: { $0.terms.contains { $0.item == item } }) {
            throw .costing(.itemOfNoProposal(item))
        }
        for (number, terms) in chosen where terms.isEmpty { throw .costing(.nothingOnTheTable(number)) }
        guard chosen.reduce(0, { $0 + $1.terms.count }) <= CostLimits.maximumTerms else {
            throw .costing(.tooManyTerms)
        }
        var costs: [ProposalCost] = []
        for (number, terms) in chosen {
            let cost = draft.assumptions.cost(of: terms, in: number)
            if !cost.hasEstimate, let first = cost.items.first, case .refused(let refusal) = first.outcome {
                throw .costing(.notQuantifiable(number, first.item, refusal))
            }
            costs.append(cost)
        }
        return costs
    }

    /// The terms of an open proposal that stand, on the items named or on all.
    private static func standingTerms(
        of number: ProposalNumber, on items: [ItemKey], _ state: NegotiationState
    ) throws(NegotiationRejection) -> [CostedTerm] {
        guard let tabled = state.proposals[number] else { throw .proposalUnknown(number) }
        guard tabled.status == .open else { throw .proposalNotOpen(number, tabled.status) }
        return tabled.acceptableEntries.compactMap { entry in
            guard items.isEmpty || items.contains(entry.item), let item = state.item(entry.item) else { return nil }
            return CostedTerm(item: entry.item, subject: item.item.subject, term: entry.term)
        }
    }
}
