internal import Bargaining

extension EnglishVoice {
    func tell(_ fact: CampaignFact, in story: CampaignStory) -> String {
        switch fact {
        case .campaignOpened(let opening):
            "\(story.list(opening.organisers.map(\.text))): the campaign “\(story.name(opening.title))” begins, over "
                + "\(story.subjects(opening.subjects)), in \(story.list(opening.scopes.map(scope))), from "
                + "\(date(.day(opening.from))) through \(date(.day(opening.through)))."
        case .campaignTargetsListed(let targets):
            "\(count(targets.count, "further target")) on the list: \(some(targets.map(\.name.text), story))."
        case .campaignInvitationsNoted(let invitations):
            "\(count(invitations.count, "target")) invited: \(some(invitations.map { story.target($0.target) }, story))."
        case .coverageReported(let report): coverage(report)
        case .campaignClosed: "The campaign is over: nobody else is invited."
        }
    }

    private func coverage(_ report: CoverageReport) -> String {
        let (finding, total) = (report.finding, report.finding.coverage.total)
        return "Coverage report \(report.number), as of "
            + (finding.asOf.map { "\(date(.instant($0))), " } ?? "") + "position \(finding.position): "
            + "\(total.workersCovered) of \(total.workers) workers are covered"
            + (total.ratio.map { " (\($0))" } ?? "") + ", in \(total.enterprisesCovered) of "
            + "\(count(total.enterprises, "enterprise")), by \(count(finding.agreements, "agreement")) in force."
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private func some(_ names: [String], _ story: CampaignStory) -> String {
        let (named, rest) = story.firstNames(names)
        return named + (rest > 0 ? " and \(rest) more" : "")
    }

    private func scope(_ scope: CampaignScope) -> String {
        (scope.region.map { "region \($0.text)" } ?? "the whole country")
            + (scope.industry.map { " (industry \($0.text))" } ?? "")
    }
}
