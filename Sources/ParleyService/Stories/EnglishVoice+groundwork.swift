internal import Bargaining

extension EnglishVoice {
    /// An event about the ground on which the sides bargain.
    func tell(_ fact: GroundworkFact, _ story: Story) -> String {
        switch fact {
        case .groundRulesAgreed(let number, let rules):
            "Both sides agree on ground rules, set \(number): "
                + rules.rules.map { "“\($0)”" }.joined(separator: clauseSeparator) + "."
        case .confidentialityAgreed(let number, let confidentiality):
            "Confidentiality agreement \(number): both sides keep \(covered(confidentiality, story)) to themselves"
                + (confidentiality.through.map { " through \(story.day($0))." } ?? ".")
        case .algorithmExplained(let number, let explanation):
            "Explanation \(number): the employer side explains “\(story.title(explanation.rules.title))”, version "
                + "\(explanation.rules.version), in force from \(story.day(explanation.rules.effectiveFrom)), by "
                + story.names(explanation.parameters.map { story.parameter($0) }) + "."
        case .indicatorRecorded(let number, let indicator, let side):
            "Indicator \(number), recorded by \(story.name(side).lowercasedFirst): “\(story.title(indicator.title))” is "
                + "\(indicator.amount) \(indicator.unit), \(story.day(indicator.day)), says “\(story.title(indicator.source))”."
        case .bargainingUnitDefined(let number, let unit, let side, let overlaps):
            "Bargaining unit \(number), as \(story.name(side).lowercasedFirst) sees it: “\(story.title(unit.title))”"
                + scope(unit, story)
                + (overlaps.isEmpty ? "." : "; it overlaps unit \(story.names(overlaps.map(String.init))).")
        }
    }

    /// What an agreement on confidentiality covers.
    func covered(_ confidentiality: Confidentiality, _ story: Story) -> String {
        story.names(
            confidentiality.records.map { "“\(story.title($0))”" }
                + confidentiality.requests.map { "the answer to request \($0)" })
    }

    private func scope(_ unit: BargainingUnit, _ story: Story) -> String {
        let parts = [
            unit.scope.region.map { "region \($0)" }, unit.scope.industry.map { "industry \($0)" },
            unit.enterprises.isEmpty
                ? nil : "\(unit.enterprises.count) enterprise\(unit.enterprises.count == 1 ? "" : "s")",
            unit.workforce.total.map { "\($0) workers" },
        ].compactMap(\.self)
        return parts.isEmpty ? "" : ", " + story.names(parts)
    }
}
