import Bargaining

extension FactGenerator {
    /// A random fact of an agreement's life.
    mutating func lifeFact() -> LifeFact {
        switch number(0...12) {
        case 0:
            .commitmentFulfilled(
                number: number(1...9), CommitmentFulfilment(item: key(), side: side(), timeliness: timeliness()))
        case 1: .fulfilmentDisputed(number: number(1...9), item: key(), side: side())
        case 2: .commitmentMissed(number: number(1...9), item: key(), owner: side(), clock())
        case 3:
            .amendmentProposed(AmendmentProposal(number: number(1...9), side: side(), items: many(0...3) { $0.key() }))
        case 4:
            .agreementAmended(
                Amendment(
                    number: number(1...9), textHash: hash(), day: day(), ratification: maybe { $0.article() },
                    filing: maybe { $0.article() }, profile: Sample.profile("CN@1")))
        case 5:
            .agreementDissolved(
                Dissolution(
                    draft: number(1...9), ground: maybe { $0.pick(DissolutionGround.allCases) },
                    side: maybe { $0.side() }, day: day(), report: maybe { $0.clock() }))
        case 6: .dissolutionFiled(DissolutionFiling(day: day(), timeliness: maybe { $0.timeliness() }))
        case 7:
            .ruleChangeNotified(
                RuleChange(
                    number: number(1...9),
                    rules: RulesDisclosure(
                        subject: pick(Subject.allCases), title: title(), version: "13", effectiveFrom: day()),
                    day: day()))
        case 8:
            .performanceReported(
                PerformanceReport(
                    number: number(1...9), day: day(), timeliness: maybe { $0.timeliness() },
                    next: maybe { $0.clock() }))
        case 9:
            .nextRoundInvited(
                NextRound(
                    number: number(1...9), negotiation: SuccessionFactSamples.negotiation, side: side(), day: day(),
                    timeliness: maybe { $0.timeliness() }, next: maybe { $0.clock() }))
        case 10:
            .agreementSuperseded(
                Supersession(
                    draft: number(1...9), negotiation: SuccessionFactSamples.negotiation, side: side(), day: day()))
        case 11: .amendment(number(1...9), amendmentFact())
        default: .renewalProposed(RenewalProposal(side: side(), day: day(), window: maybe { $0.clock() }))
        }
    }
}
