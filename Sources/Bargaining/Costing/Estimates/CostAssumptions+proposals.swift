extension CostAssumptions {
    /// What the terms of a proposal cost: each alone, and together those that have a cost.
    ///
    /// Complexity: phases × terms × bands × lines.
    public func cost(of terms: [CostedTerm], in proposal: ProposalNumber) -> ProposalCost {
        do throws(CostRefusal) {
            return cost(of: terms, in: proposal, months: try months())
        } catch {
            let items = terms.map {
                ItemCost(item: $0.item, subject: $0.subject, term: $0.term, outcome: .refused(error))
            }
            return ProposalCost(proposal: proposal, items: items, sum: nil)
        }
    }

    private func cost(of terms: [CostedTerm], in proposal: ProposalNumber, months: [CostMonth]) -> ProposalCost {
        var items: [ItemCost] = []
        var costed: [SubjectTerm] = []
        for term in terms {
            let outcome = outcome(of: [(term.subject, term.term)], in: months)
            if outcome.estimate != nil { costed.append((term.subject, term.term)) }
            items.append(ItemCost(item: term.item, subject: term.subject, term: term.term, outcome: outcome))
        }
        return ProposalCost(
            proposal: proposal, items: items,
            sum: costed.isEmpty || terms.count < 2 ? nil : outcome(of: costed, in: months))
    }

    private func outcome(of terms: [SubjectTerm], in months: [CostMonth]) -> CostOutcome {
        do throws(CostRefusal) {
            return .estimate(try estimate(of: terms, in: months))
        } catch {
            return .refused(error)
        }
    }
}
