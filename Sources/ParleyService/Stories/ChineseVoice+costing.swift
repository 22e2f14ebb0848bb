internal import Bargaining

extension ChineseVoice {
    func tell(_ estimate: AttachedEstimate, in story: Story) -> String {
        let costs = estimate.proposals.map { tell($0, naming: story.title) }
        return "第 \(estimate.number) 号成本测算：\(side(estimate.side, party: estimate.party))依其自身假设测算方案的每月成本。"
            + costs.joined(separator: "。") + "。"
    }

    /// What a proposal costs, without a full stop.
    func tell(_ cost: ProposalCost, naming title: (ItemKey) -> String) -> String {
        "\(cost.proposal)：" + cost.items.map { sentence($0, title($0.item)) }.joined(separator: clauseSeparator)
    }

    private func sentence(_ cost: ItemCost, _ title: String) -> String {
        guard let estimate = cost.outcome.estimate else { return "“\(title)”无法测算" }
        let money = estimate.all.cost
        let direction = money.total.coefficient < 0 ? "减少" : "增加"
        return "“\(title)”较现行支付\(direction) \(amount(money.total)) \(estimate.currency)，"
            + "每名劳动者 \(amount(money.perWorker))，每处理小时 \(amount(money.perHandlingHour))"
            + (estimate.ordersLost.map { "，减少 \($0) 单" } ?? "")
            + (estimate.course.map {
                "，为自 \($0.horizon.from) 起 \($0.horizon.months) 个月的月均数，合计 \(amount($0.cost))"
            } ?? "")
    }

    private func amount(_ amount: ExactDecimal) -> String {
        let text = amount.description
        return text.hasPrefix("-") ? String(text.dropFirst()) : text
    }
}
