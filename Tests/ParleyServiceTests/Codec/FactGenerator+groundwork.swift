import Bargaining

extension FactGenerator {
    /// A random fact about the ground on which the sides bargain.
    mutating func groundworkFact() -> ProcedureFact {
        switch number(0...6) {
        case 0: .groundwork(.groundRulesAgreed(number: number(1...9), groundRules()))
        case 1: .groundwork(.confidentialityAgreed(number: number(1...9), confidentiality()))
        case 2: .groundwork(.algorithmExplained(number: number(1...9), explanation()))
        case 3:
            .groundwork(
                .indicatorRecorded(
                    number: number(1...9),
                    Indicator(
                        kind: pick(IndicatorKind.allCases), title: title(), amount: amount(), unit: unit(),
                        source: title(), day: day()), side: side()))
        case 4:
            .groundwork(
                .bargainingUnitDefined(
                    number: number(1...9), bargainingUnit(), side: side(), overlaps: many(0...3) { $0.number(1...9) }))
        case 5: .stepProposed(.agreeGroundRules(groundRules()), side: side())
        default: .stepProposed(.agreeConfidentiality(confidentiality()), side: side())
        }
    }

    private mutating func groundRules() -> GroundRules { GroundRules(many(0...4) { $0.text(60) }) }

    private mutating func confidentiality() -> Confidentiality {
        Confidentiality(
            records: many(0...3) { $0.title() }, requests: many(0...3) { $0.number(1...99) },
            through: maybe { $0.day() })
    }

    private mutating func explanation() -> AlgorithmExplanation {
        AlgorithmExplanation(
            rules: RulesDisclosure(
                subject: pick(Subject.allCases), title: title(), version: text(12), effectiveFrom: day()),
            parameters: many(0...4) { AlgorithmParameter(title: $0.title(), weight: $0.maybe { $0.amount() }) })
    }

    private mutating func bargainingUnit() -> BargainingUnit {
        BargainingUnit(
            title: title(),
            scope: CampaignScope(
                region: maybe { RegionCode($0.pick(["630000", "630100", "110105"])) } ?? nil,
                industry: maybe { IndustryCode($0.pick(["60", "602", "6020"])) } ?? nil),
            enterprises: many(0...3) { $0.party() },
            workforce: Workforce(
                isLargeEnterprise: flag(), total: maybe { $0.number(0...9_999) }, women: maybe { $0.number(0...99) },
                disabledWorkers: maybe { $0.number(0...99) }, agencyWorkers: maybe { $0.number(0...99) }))
    }
}
