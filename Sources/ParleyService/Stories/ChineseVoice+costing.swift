internal import Bargaining

extension ChineseVoice {
    func tell(_ estimate: AttachedEstimate, in story: Story) -> String {
        let costs = estimate.proposals.map { cost in
            "\(cost.proposal)：" + cost.items.map { sentence($0, story) }.joined(separator: clauseSeparator)
        }
        return "第 \(estimate.number) 号成本测算：\(side(estimate.side, party: estimate.party))依其自身假设测算方案的每月成本。"
            + costs.joined(separator: "。") + "。"
    }

    private func sentence(_ cost: ItemCost, _ story: Story) -> String {
        guard let estimate = cost.outcome.estimate else { return "“\(story.title(cost.item))”无法测算" }
        let money = estimate.all.cost
        let direction = money.total.coefficient < 0 ? "减少" : "增加"
        return "“\(story.title(cost.item))”较现行支付\(direction) \(amount(money.total)) \(estimate.currency)，"
            + "每名劳动者 \(amount(money.perWorker))，每处理小时 \(amount(money.perHandlingHour))"
    }

    private func amount(_ amount: ExactDecimal) -> String {
        let text = amount.description
        return text.hasPrefix("-") ? String(text.dropFirst()) : text
    }
}
