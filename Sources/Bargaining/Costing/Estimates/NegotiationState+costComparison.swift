extension NegotiationState {
    /// The cost estimates of both sides beside each other. Complexity: items × proposals that have an estimate.
    public func costComparison() -> CostComparison {
        let index = CostIndex(costing)
        let tabled = index.items.keys.sorted { Self.order($0) < Self.order($1) }.compactMap { number in
            proposals[number].map { ($0.proposal, $0.proposal.sheet.termsByItem) }
        }
        var rows: [CostComparison.Row] = []
        for key in items.lazy.map(\.item.key) {
            for (proposal, terms) in tabled {
                guard index.items[proposal.number]?.contains(key) == true, let term = terms[key] else { continue }
                let pair = CostComparison.Pair(
                    labour: index.column(of: .labour, on: key, in: proposal.number, reading: term),
                    employer: index.column(of: .employer, on: key, in: proposal.number, reading: term))
                rows.append(CostComparison.Row(item: key, proposal: proposal.number, term: term, costs: pair))
            }
        }
        let sums = tabled.compactMap { proposal, terms -> CostComparison.SumRow? in
            let pair = CostComparison.Pair(
                labour: index.column(of: .labour, in: proposal.number, reading: terms),
                employer: index.column(of: .employer, in: proposal.number, reading: terms))
            guard pair.labour != nil || pair.employer != nil else { return nil }
            return CostComparison.SumRow(proposal: proposal.number, isPackage: proposal.isPackage, costs: pair)
        }
        return CostComparison(rows: rows, sums: sums, assumptions: differences(rows))
    }

    /// How the assumptions differ of every two estimates that meet in a row.
    private func differences(_ rows: [CostComparison.Row]) -> [CostComparison.Assumptions] {
        let sets = Dictionary(
            costing.estimates.lazy.map { ($0.estimate.number, $0.estimate.assumptions) }
        ) { first, _ in first }
        var known: Set<[Int]> = []
        return rows.compactMap { row in
            guard let labour = row.costs.labour?.estimate, let employer = row.costs.employer?.estimate,
                known.insert([labour, employer]).inserted, let mine = sets[labour], let others = sets[employer]
            else { return nil }
            return CostComparison.Assumptions(
                labour: labour, employer: employer,
                differences: AssumptionDifference.between(labour: mine, employer: others))
        }
    }

    /// Labour's proposals, the employers', the neutrals', each by number.
    private static func order(_ number: ProposalNumber) -> (Int, Int) {
        (Side.allCases.firstIndex(of: number.side) ?? 0, number.ordinal)
    }
}
