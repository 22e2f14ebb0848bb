internal import Bargaining

extension EnglishVoice {
    func tell(_ estimate: AttachedEstimate, in story: Story) -> String {
        let costs = estimate.proposals.map { tell($0, naming: story.title) }
        return "Cost estimate \(estimate.number): \(side(estimate.side, party: estimate.party)) estimates, by its own "
            + "assumptions, what proposals cost a month. " + costs.joined(separator: ". ") + "."
    }

    /// What a proposal costs, without a full stop.
    func tell(_ cost: ProposalCost, naming title: (ItemKey) -> String) -> String {
        "\(cost.proposal): " + cost.items.map { sentence($0, title($0.item)) }.joined(separator: clauseSeparator)
    }

    private func sentence(_ cost: ItemCost, _ title: String) -> String {
        guard let estimate = cost.outcome.estimate else { return "“\(title)” has no cost" }
        let money = estimate.all.cost
        return
            "“\(title)” costs \(amount(money.total)) \(estimate.currency) \(direction(money.total)), "
            + "\(amount(money.perWorker)) a worker, \(amount(money.perHandlingHour)) an hour of handling"
            + (estimate.ordersLost.map { ", with \($0) orders fewer" } ?? "")
            + (estimate.course.map {
                ", on average over \($0.horizon.months) months from \($0.horizon.from), \(amount($0.cost)) in all"
            } ?? "")
    }

    private func amount(_ amount: ExactDecimal) -> String {
        let text = amount.description
        return text.hasPrefix("-") ? String(text.dropFirst()) : text
    }

    private func direction(_ amount: ExactDecimal) -> String {
        amount.coefficient < 0 ? "less than is paid now" : "more than is paid now"
    }
}
