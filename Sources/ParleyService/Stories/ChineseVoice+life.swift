internal import Bargaining
internal import EventSourcing

extension ChineseVoice {
    /// An event of an agreement's life.
    func tell(_ fact: LifeFact, _ story: Story) -> String {
        switch fact {
        case .commitmentFulfilled(let number, let fulfilment):
            "\(story.name(fulfilment.side))记录：第 \(number) 项约定事项（\(story.title(fulfilment.item))）已履行"
                + late(fulfilment.timeliness, story) + "。"
        case .fulfilmentDisputed(let number, let item, let side):
            "\(story.name(side))对第 \(number) 项约定事项（\(story.title(item))）已履行的记录提出异议。"
        case .commitmentMissed(let number, let item, let owner, let clock):
            "第 \(number) 项约定事项（\(story.title(item))）期满未见履行记录：\(story.name(owner))应于\(story.day(clock.due))前履行"
                + "（\(story.law(clock))）。"
        default: tellChange(fact, story)
        }
    }

    private func tellChange(_ fact: LifeFact, _ story: Story) -> String {
        switch fact {
        case .amendmentProposed(let proposal):
            "\(story.name(proposal.side))提出变更协议，第 \(proposal.number) 次"
                + (proposal.items.isEmpty ? "。" : "：\(story.names(proposal.items.map(story.title)))。")
        case .agreementAmended(let amendment):
            "双方就第 \(amendment.number) 次变更达成一致，文本散列值 \(Hexadecimal.text(amendment.textHash.bytes))。"
                + (amendment.ratification.map { "须经审议通过（\($0)）。" } ?? "")
                + (amendment.filing.map { "须报送审查（\($0)）。" } ?? "")
        case .amendment(let number, let fact): tell(number, fact, story)
        case .agreementDissolved(let dissolution):
            (dissolution.side.map { "\(story.name($0))解除协议" } ?? "双方解除协议")
                + "，协议于\(story.day(dissolution.day))提前终止" + (dissolution.ground.map { "：\(name($0))。" } ?? "。")
                + due("报告劳动行政部门", dissolution.report, story)
        case .dissolutionFiled(let filing): "企业方向劳动行政部门报告提前终止" + late(filing.timeliness, story) + "。"
        case .ruleChangeNotified(let change):
            "企业方告知规则变更“\(story.title(change.rules.title))”，版本 \(change.rules.version)，自"
                + "\(story.day(change.rules.effectiveFrom))起施行" + (change.isLate ? "；告知时已施行。" : "。")
        case .performanceReported(let report):
            "企业方报告履行情况，第 \(report.number) 次" + late(report.timeliness, story) + "。"
                + due("下一次报告", report.next, story)
        case .renewalProposed(let proposal): "\(story.name(proposal.side))提出续订协议" + timing(proposal, story)
        case .nextRoundInvited(let round):
            "\(story.name(round.side))记录：双方已于\(story.day(round.day))发起新一轮协商（\(round.negotiation)）"
                + late(round.timeliness, story) + "。" + due("再下一轮协商", round.next, story)
        case .agreementSuperseded(let supersession):
            "\(story.name(supersession.side))记录：新协议已生效（\(supersession.negotiation)），本协议效力至"
                + "\(story.day(supersession.day))止。"
        // Told before.
        case .commitmentFulfilled, .fulfilmentDisputed, .commitmentMissed: ""
        }
    }

    private func timing(_ proposal: RenewalProposal, _ story: Story) -> String {
        guard let window = proposal.window else { return "。" }
        switch proposal.timing {
        case .early: return "，过早：自\(story.day(window.start))起可提出（\(story.law(window))）。"
        case .inTime: return "。"
        case .late: return "，逾期：应于\(story.day(window.due))前提出（\(story.law(window))）。"
        }
    }

    private func name(_ ground: DissolutionGround) -> String {
        switch ground {
        case .merger: "企业被兼并"
        case .closure: "企业解散"
        case .bankruptcy: "企业破产"
        case .forceMajeure: "不可抗力"
        case .agreedCondition: "约定的条件出现"
        case .otherLegalCase: "法律规定的其他情形"
        }
    }
}
