internal import Bargaining

extension EnglishVoice {
    func tell(_ estimate: AttachedEstimate, in story: Story) -> String {
        let costs = estimate.proposals.map { cost in
            "\(cost.proposal): " + cost.items.map { sentence($0, story) }.joined(separator: clauseSeparator)
        }
        return "Cost estimate \(estimate.number): \(side(estimate.side, party: estimate.party)) estimates, by its own "
            + "assumptions, what proposals cost a month. " + costs.joined(separator: ". ") + "."
    }

    private func sentence(_ cost: ItemCost, _ story: Story) -> String {
        guard let estimate = cost.outcome.estimate else { return "“\(story.title(cost.item))” has no cost" }
        let money = estimate.all.cost
        return
            "“\(story.title(cost.item))” costs \(amount(money.total)) \(estimate.currency) \(direction(money.total)), "
            + "\(amount(money.perWorker)) a worker, \(amount(money.perHandlingHour)) an hour of handling"
    }

    private func amount(_ amount: ExactDecimal) -> String {
        let text = amount.description
        return text.hasPrefix("-") ? String(text.dropFirst()) : text
    }

    private func direction(_ amount: ExactDecimal) -> String {
        amount.coefficient < 0 ? "less than is paid now" : "more than is paid now"
    }
}
