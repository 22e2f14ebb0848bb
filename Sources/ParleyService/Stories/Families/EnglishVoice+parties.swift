internal import Bargaining

extension EnglishVoice {
    func tell(_ fact: PartyFact, in story: PartyStory) -> String {
        switch fact {
        case .partyRegistered(let kind, let details):
            "“\(story.name(details.name))” is registered as \(name(kind))" + particulars(details) + "."
        case .partyRevised(let details):
            (story.name(details.name) == story.ownName
                ? "What is recorded of “\(story.ownName)” is revised"
                : "“\(story.ownName)” is now called “\(story.name(details.name))”") + particulars(details) + "."
        case .unionCoverageDeclared(let coverage):
            "“\(story.ownName)” declares whom it covers: \(name(coverage.pattern)), \(coverage.workers) workers, "
                + "\(coverage.members) of them members" + place(coverage.region, coverage.industry) + "."
        case .partyMerged(let other): "“\(story.ownName)” becomes part of party \(other)."
        }
    }

    private func particulars(_ details: PartyDetails) -> String {
        place(details.region, details.industry)
            + (details.workers.map { ", \($0) workers" } ?? "")
            + (details.parent.map { ", under union \($0)" } ?? "")
            + ", from \(date(.day(details.validFrom)))"
            + (details.validThrough.map { " through \(date(.day($0)))" } ?? "")
    }

    private func place(_ region: RegionCode?, _ industry: IndustryCode?) -> String {
        (region.map { ", region \($0.text)" } ?? "") + (industry.map { ", industry \($0.text)" } ?? "")
    }

    private func name(_ kind: PartyKind) -> String {
        switch kind {
        case .union: "a union"
        case .federation: "a federation of unions"
        case .enterprise: "an enterprise"
        case .platform: "a platform enterprise"
        case .partnerFirm: "a firm that employs for a platform"
        case .franchisee: "a franchisee"
        case .industryAssociation: "an industry association"
        case .employerOrganisation: "an employers’ organisation"
        case .authority: "a labour authority"
        }
    }

    private func name(_ pattern: CoveragePattern) -> String {
        switch pattern {
        case .single: "one enterprise"
        case .joint: "several enterprises together"
        case .industry: "an industry"
        case .regional: "a region"
        }
    }
}
