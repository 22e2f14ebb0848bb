internal import Bargaining

extension ChineseVoice {
    func tell(_ fact: PartyFact, in story: PartyStory) -> String {
        switch fact {
        case .partyRegistered(let kind, let details):
            "“\(story.name(details.name))”登记为\(name(kind))" + particulars(details) + "。"
        case .partyRevised(let details):
            (story.name(details.name) == story.ownName
                ? "修订“\(story.ownName)”的登记" : "“\(story.ownName)”更名为“\(story.name(details.name))”")
                + particulars(details) + "。"
        case .unionCoverageDeclared(let coverage):
            "“\(story.ownName)”申报覆盖面：\(name(coverage.pattern))，职工 \(coverage.workers) 人，其中会员 "
                + "\(coverage.members) 人" + place(coverage.region, coverage.industry) + "。"
        case .partyMerged(let other): "“\(story.ownName)”并入主体 \(other)。"
        }
    }

    private func particulars(_ details: PartyDetails) -> String {
        place(details.region, details.industry)
            + (details.workers.map { "，职工 \($0) 人" } ?? "")
            + (details.parent.map { "，上级工会 \($0)" } ?? "")
            + "，自\(date(.day(details.validFrom)))起"
            + (details.validThrough.map { "至\(date(.day($0)))止" } ?? "")
    }

    private func place(_ region: RegionCode?, _ industry: IndustryCode?) -> String {
        (region.map { "，区域 \($0.text)" } ?? "") + (industry.map { "，行业 \($0.text)" } ?? "")
    }

    private func name(_ kind: PartyKind) -> String {
        switch kind {
        case .union: "基层工会"
        case .federation: "工会联合会"
        case .enterprise: "企业"
        case .platform: "平台企业"
        case .partnerFirm: "平台用工合作企业"
        case .franchisee: "加盟商"
        case .industryAssociation: "行业协会"
        case .employerOrganisation: "企业代表组织"
        case .authority: "劳动行政部门"
        }
    }

    private func name(_ pattern: CoveragePattern) -> String {
        switch pattern {
        case .single: "单独建会"
        case .joint: "联合建会"
        case .industry: "行业建会"
        case .regional: "区域建会"
        }
    }
}
