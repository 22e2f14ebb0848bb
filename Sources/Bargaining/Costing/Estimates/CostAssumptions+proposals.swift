extension CostAssumptions {
    /// What the terms of a proposal cost: each alone, and together those that have a cost.
    ///
    /// Complexity: terms × bands × lines.
    public func cost(of terms: [CostedTerm], in proposal: ProposalNumber) -> ProposalCost {
        do throws(CostRefusal) {
            return try cost(of: terms, in: proposal, months: months())
        } catch {
            let items = terms.map {
                ItemCost(item: $0.item, subject: $0.subject, term: $0.term, outcome: .refused(error))
            }
            return ProposalCost(proposal: proposal, items: items, sum: nil)
        }
    }

    private func cost(of terms: [CostedTerm], in proposal: ProposalNumber, months: [CostMonth]) -> ProposalCost {
        var items: [ItemCost] = []
        var costed: [(costs: [WideDecimal], wordsLeftOut: [String])] = []
        for term in terms {
            let words = term.term.wordsLeftOut(on: term.subject)
            let outcome: CostOutcome
            do throws(CostRefusal) {
                let costs = try term.term.costs(on: term.subject, in: months, under: self)
                outcome = .estimate(try CostEstimate(costs: costs, in: months, wordsLeftOut: words))
                costed.append((costs, words))
            } catch {
                outcome = .refused(error)
            }
            items.append(ItemCost(item: term.item, subject: term.subject, term: term.term, outcome: outcome))
        }
        return ProposalCost(
            proposal: proposal, items: items, sum: costed.isEmpty || terms.count < 2 ? nil : sum(costed, in: months))
    }

    private func sum(
        _ costed: [(costs: [WideDecimal], wordsLeftOut: [String])], in months: [CostMonth]
    ) -> CostOutcome {
        var sums = Array(repeating: WideDecimal.zero, count: months.count)
        var words: [String] = []
        do throws(CostRefusal) {
            for part in costed {
                for index in sums.indices { sums[index] = try sums[index].plus(part.costs[index]) }
                for word in part.wordsLeftOut where !words.contains(word) { words.append(word) }
            }
            return .estimate(try CostEstimate(costs: sums, in: months, wordsLeftOut: words))
        } catch {
            return .refused(error)
        }
    }
}
