extension NegotiationState {
    /// What a proposal costs by the last assumptions of its own side; `nil` where that has attached none for any of the
    /// items. Complexity: terms × estimates, and costing the terms.
    public func costPreview(of proposal: Proposal) -> CostPreview? {
        var parts: [(held: EstimateState, terms: [CostedTerm])] = []
        var without: [ItemKey] = []
        for entry in proposal.sheet.entries {
            guard let item = item(entry.item), let held = costing.last(of: proposal.number.side, on: entry.item) else {
                without.append(entry.item)
                continue
            }
            let term = CostedTerm(item: entry.item, subject: item.item.subject, term: entry.term)
            if let index = parts.firstIndex(where: { $0.held.estimate.number == held.estimate.number }) {
                parts[index].terms.append(term)
            } else {
                parts.append((held, [term]))
            }
        }
        guard !parts.isEmpty else { return nil }
        return CostPreview(
            parts: parts.map { part in
                CostPreview.Part(
                    estimate: part.held.estimate.number,
                    cost: part.held.estimate.assumptions.cost(of: part.terms, in: proposal.number))
            }, withoutAssumptions: without)
    }
}
