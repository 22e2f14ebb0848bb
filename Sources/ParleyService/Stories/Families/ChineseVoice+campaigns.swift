internal import Bargaining

extension ChineseVoice {
    func tell(_ fact: CampaignFact, in story: CampaignStory) -> String {
        switch fact {
        case .campaignOpened(let opening):
            "\(story.list(opening.organisers.map(\.text)))启动集中要约行动“\(story.name(opening.title))”：就"
                + "\(story.subjects(opening.subjects))，在\(story.list(opening.scopes.map(scope)))，自"
                + "\(date(.day(opening.from)))至\(date(.day(opening.through)))。"
        case .campaignTargetsListed(let targets):
            "列入对象 \(targets.count) 个：\(some(targets.map(\.name.text), story))。"
        case .campaignInvitationsNoted(let invitations):
            "已向 \(invitations.count) 个对象发出要约：\(some(invitations.map { story.target($0.target) }, story))。"
        case .coverageReported(let report): coverage(report)
        case .campaignClosed: "行动结束，不再发出要约。"
        }
    }

    private func coverage(_ report: CoverageReport) -> String {
        let (finding, total) = (report.finding, report.finding.coverage.total)
        return "第 \(report.number) 号覆盖面报告，截至" + (finding.asOf.map { "\(date(.instant($0)))，" } ?? "")
            + "位置 \(finding.position)：\(finding.agreements) 份生效协议覆盖职工 \(total.workersCovered) 人，共 "
            + "\(total.workers) 人" + (total.ratio.map { "（\($0)）" } ?? "")
            + "，涉及企业 \(total.enterprisesCovered) 家，共 \(total.enterprises) 家。"
    }

    private func some(_ names: [String], _ story: CampaignStory) -> String {
        let (named, rest) = story.firstNames(names)
        return named + (rest > 0 ? "等，另 \(rest) 个" : "")
    }

    private func scope(_ scope: CampaignScope) -> String {
        (scope.region.map { "区域 \($0.text)" } ?? "全国") + (scope.industry.map { "（行业 \($0.text)）" } ?? "")
    }
}
