internal import Bargaining

extension ChineseVoice {
    /// An event of an amendment on its way into force.
    func tell(_ number: Int, _ fact: AmendmentFact, _ story: Story) -> String {
        switch fact {
        case .voted(let ballot, let isRatified, let filing):
            "第 \(number) 次变更表决：" + (ballot.enterprise.map { "\($0)" } ?? "")
                + "应到 \(ballot.count.eligible) 人，实到 \(ballot.count.attending) 人，赞成 \(ballot.count.inFavour) 票，反对 "
                + "\(ballot.count.against) 票，弃权 \(ballot.count.abstained) 票；\(outcome(ballot.outcome))。"
                + (isRatified ? "变更获得通过。" : "") + due("报送审查", filing, story)
        case .signed(let side, _, _, let filing):
            "\(story.name(side))首席代表就第 \(number) 次变更签字。" + due("报送审查", filing, story)
        case .filed(let filing):
            "第 \(number) 次变更报送劳动行政部门，\(copies(filing))" + late(filing.timeliness, story) + "。"
        case .received(let review): "劳动行政部门收到第 \(number) 次变更文本。" + due("审查", review, story)
        case .objected(let objection):
            "劳动行政部门对第 \(number) 次变更第 \(objection.clauses.map(String.init).joined(separator: listSeparator)) 条提出异议"
                + late(objection.timeliness, story) + (objection.timeliness.isLate ? "；逾期异议不影响效力。" : "。")
        case .tookEffect(.silence, let day, let review):
            "第 \(number) 次变更自\(story.day(day))起生效：劳动行政部门至\(story.day(review.due))未提出异议（\(story.law(review))）。"
        case .tookEffect(.confirmation, let day, _):
            "第 \(number) 次变更自\(story.day(day))起生效：劳动行政部门审查无异议。"
        }
    }
}
