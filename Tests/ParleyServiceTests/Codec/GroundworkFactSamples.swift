import Bargaining

/// One known fact of every type on the ground on which the sides bargain, as its golden file holds it.
enum GroundworkFactSamples {
    static let all: [ProcedureFact] = [
        .groundwork(.groundRulesAgreed(number: 1, rules)),
        .groundwork(.confidentialityAgreed(number: 1, confidentiality)),
        .groundwork(
            .algorithmExplained(
                number: 1,
                AlgorithmExplanation(
                    rules: RulesDisclosure(
                        subject: .orderAllocation, title: .both(zh: "派单算法", en: "Dispatch algorithm"), version: "13",
                        effectiveFrom: Sample.day("2027-02-01")),
                    parameters: [
                        AlgorithmParameter(
                            title: .both(zh: "骑手距离", en: "Distance"), weight: Sample.amount("62.50")),
                        AlgorithmParameter(title: .en("Share of orders in time")),
                    ]))),
        .groundwork(
            .indicatorRecorded(
                number: 2,
                Indicator(
                    kind: .consumerPrices, title: .both(zh: "居民消费价格涨幅", en: "Consumer prices"),
                    amount: Sample.amount("0.8"), unit: Sample.unit("percent"), source: .zh("西宁市统计局"),
                    day: Sample.day("2026-03-20")), side: .labour)),
        .groundwork(
            .bargainingUnitDefined(
                number: 2,
                BargainingUnit(
                    title: .both(zh: "西宁快递员", en: "Couriers of Xining"),
                    scope: CampaignScope(region: RegionCode("630100"), industry: IndustryCode("6020")),
                    enterprises: [Sample.party("某快递有限公司")],
                    workforce: Workforce(
                        isLargeEnterprise: true, total: 2_140, women: 600, disabledWorkers: 3, agencyWorkers: 900)),
                side: .labour, overlaps: [1])),
    ]

    /// Forms of the same types that the golden files do not show.
    static let others: [ProcedureFact] = [
        .groundwork(
            .confidentialityAgreed(number: 2, Confidentiality(records: [.en("Members by firm")]))),
        .groundwork(
            .bargainingUnitDefined(
                number: 3, BargainingUnit(title: .en("Firm A"), scope: CampaignScope(region: nil, industry: nil)),
                side: .employer, overlaps: [])),
        .stepProposed(.agreeGroundRules(rules), side: .labour),
        .stepProposed(.agreeConfidentiality(confidentiality), side: .employer),
        .preparation(
            .representativesPublished(
                RepresentativesPublication(
                    side: .labour, seats: [Sample.seat, Sample.seat], channel: .notice, day: Sample.day("2026-06-10"),
                    frontLine: 1, groups: RepresentativeGroups(women: 1, disabledWorkers: 0, agencyWorkers: 2)))),
    ]

    private static let rules = GroundRules(["首席代表发言。", "Notes are \"exchanged\"\nwithin two days."])
    private static let confidentiality = Confidentiality(
        records: [.both(zh: "成本明细", en: "Cost sheet"), .en("Volumes")], requests: [3],
        through: Sample.day("2027-12-31"))
}
