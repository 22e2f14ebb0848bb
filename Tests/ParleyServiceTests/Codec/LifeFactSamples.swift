import Bargaining

/// One known fact of every type of an agreement's life, as its golden file holds it.
enum LifeFactSamples {
    static let all: [ProcedureFact] = [
        .life(
            .commitmentFulfilled(
                number: 1,
                CommitmentFulfilment(
                    item: perParcel, side: .employer,
                    timeliness: Timeliness(clock: clock, day: Sample.day("2027-01-04"))))),
        .life(.fulfilmentDisputed(number: 1, item: perParcel, side: .labour)),
        .life(.commitmentMissed(number: 2, item: perParcel, owner: .employer, clock)),
        .life(.amendmentProposed(AmendmentProposal(number: 1, side: .labour, items: [perParcel]))),
        .life(
            .agreementAmended(
                Amendment(
                    number: 1, textHash: Sample.hash(0x9f), day: Sample.day("2027-02-01"),
                    ratification: Sample.article("O22 §36"), filing: Sample.article("O22 §42"),
                    profile: Sample.profile("CN-QH@1")))),
        .life(
            .agreementDissolved(
                Dissolution(
                    draft: 1, ground: .bankruptcy, side: .employer, day: Sample.day("2027-03-01"),
                    report: ProcedureFactSamples.clock(
                        .earlyEndReport, article: "BJ §48", from: "2027-03-01", to: "2027-03-11")))),
        .life(
            .dissolutionFiled(
                DissolutionFiling(
                    day: Sample.day("2027-03-10"),
                    timeliness: ProcedureFactSamples.timeliness(.earlyEndReport, on: "2027-03-10")))),
        .life(.ruleChangeNotified(RuleChange(number: 1, rules: rules, day: Sample.day("2027-01-20")))),
        .life(
            .performanceReported(
                PerformanceReport(
                    number: 1, day: Sample.day("2027-09-10"),
                    timeliness: ProcedureFactSamples.timeliness(.performanceReport, on: "2027-09-10"),
                    next: ProcedureFactSamples.clock(.performanceReport, article: "BJ §41")))),
        .life(
            .renewalProposed(
                RenewalProposal(
                    side: .labour, day: Sample.day("2028-07-01"),
                    window: ProcedureFactSamples.clock(
                        .renewalWindow, article: "O22 §38", from: "2028-06-28", to: "2028-09-28")))),
    ]

    /// Forms of the same types that the golden files do not show.
    static let others: [ProcedureFact] = [
        .life(.amendmentProposed(AmendmentProposal(number: 2, side: .employer, items: []))),
        .life(
            .agreementAmended(
                Amendment(
                    number: 2, textHash: Sample.hash(1), day: Sample.day("2027-02-01"), ratification: nil, filing: nil,
                    profile: Sample.profile("CN@1")))),
        .life(
            .agreementDissolved(
                Dissolution(draft: 1, ground: nil, side: nil, day: Sample.day("2027-03-01"), report: nil))),
        .life(.dissolutionFiled(DissolutionFiling(day: Sample.day("2027-03-10"), timeliness: nil))),
        .life(
            .performanceReported(
                PerformanceReport(number: 2, day: Sample.day("2027-09-10"), timeliness: nil, next: nil))),
        .life(.renewalProposed(RenewalProposal(side: .employer, day: Sample.day("2028-07-01"), window: nil))),
        .stepProposed(.amendAgreement(proposal: 1, Sample.hash(0x9f)), side: .labour),
        .stepProposed(.dissolveAgreement, side: .employer),
    ]

    private static let rules = RulesDisclosure(
        subject: .orderAllocation, title: .both(zh: "派单规则", en: "Dispatch rules"), version: "13",
        effectiveFrom: Sample.day("2027-02-01"))

    static let clock = ProcedureFactSamples.clock(.commitment, article: nil, from: "2026-09-16", to: "2027-01-01")
    private static let perParcel = Sample.key("per_parcel")
}
