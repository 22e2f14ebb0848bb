internal import Bargaining

extension ChineseVoice {
    /// An event about the ground on which the sides bargain.
    func tell(_ fact: GroundworkFact, _ story: Story) -> String {
        switch fact {
        case .groundRulesAgreed(let number, let rules):
            "双方约定协商规则（第 \(number) 份）：" + rules.rules.map { "“\($0)”" }.joined(separator: clauseSeparator) + "。"
        case .confidentialityAgreed(let number, let confidentiality):
            "第 \(number) 项保密约定：双方对\(covered(confidentiality, story))保密"
                + (confidentiality.through.map { "，至\(story.day($0))。" } ?? "。")
        case .algorithmExplained(let number, let explanation):
            "第 \(number) 项算法说明：资方说明“\(story.title(explanation.rules.title))”，版本 \(explanation.rules.version)，自"
                + "\(story.day(explanation.rules.effectiveFrom))起施行，参数："
                + story.names(explanation.parameters.map { story.parameter($0) }) + "。"
        case .indicatorRecorded(let number, let indicator, let side):
            "第 \(number) 项参考指标，由\(story.name(side))记录：“\(story.title(indicator.title))”为 \(indicator.amount) "
                + "\(indicator.unit)，\(story.day(indicator.day))，来源“\(story.title(indicator.source))”。"
        case .bargainingUnitDefined(let number, let unit, let side, let overlaps):
            "\(story.name(side))界定第 \(number) 个协商单位：“\(story.title(unit.title))”" + scope(unit, story)
                + (overlaps.isEmpty ? "。" : "；与第 \(story.names(overlaps.map(String.init))) 个单位重叠。")
        }
    }

    /// What an agreement on confidentiality covers.
    func covered(_ confidentiality: Confidentiality, _ story: Story) -> String {
        story.names(
            confidentiality.records.map { "“\(story.title($0))”" }
                + confidentiality.requests.map { "第 \($0) 项资料要求的答复" })
    }

    private func scope(_ unit: BargainingUnit, _ story: Story) -> String {
        let parts = [
            unit.scope.region.map { "地区 \($0)" }, unit.scope.industry.map { "行业 \($0)" },
            unit.enterprises.isEmpty ? nil : "企业 \(unit.enterprises.count) 家",
            unit.workforce.total.map { "职工 \($0) 人" },
        ].compactMap(\.self)
        return parts.isEmpty ? "" : "，" + story.names(parts)
    }
}
