import Bargaining
import EventSourcing

/// One known fact of every type about campaigns, as its golden file holds it.
enum CampaignFactSamples {
    static let negotiation = StreamID(Sample.uuid("0198a000-0000-8000-8000-00000000a001"))

    static let opening = CampaignOpening(
        title: .both(zh: "2026年集中要约行动", en: "Concentrated invitations 2026"),
        organisers: [Sample.party("青海省总工会"), Sample.party("青海省企业联合会")],
        subjects: [.pieceRate, .workingHours],
        scopes: [
            CampaignScope(region: Sample.region("630000"), industry: Sample.industry("6020")),
            CampaignScope(region: nil, industry: Sample.industry("62")),
        ],
        from: Sample.day("2026-02-01"), through: Sample.day("2026-06-30"))

    static let targets = [
        CampaignTarget(
            key: Sample.target("E-1"), name: Sample.party("某快递有限公司"),
            unit: .enterprise(region: Sample.region("630103"), industry: Sample.industry("6020"), workers: 420),
            party: PartyFactSamples.enterprise),
        CampaignTarget(
            key: Sample.target("S-1"), name: Sample.party("青海省快递协会"),
            unit: .sector(CampaignScope(region: Sample.region("630000"), industry: Sample.industry("6020")))),
        CampaignTarget(
            key: Sample.target("S-2"), name: Sample.party("外卖行业协会"),
            unit: .sector(CampaignScope(region: nil, industry: Sample.industry("6242")))),
    ]

    static let all: [CampaignFact] = [
        .campaignOpened(opening), .campaignTargetsListed(targets),
        .campaignInvitationsNoted([
            CampaignInvitation(target: Sample.target("E-1"), negotiation: negotiation),
            CampaignInvitation(target: Sample.target("S-1"), negotiation: PartyFactSamples.federation),
        ]),
        .campaignClosed,
        .coverageReported(report),
    ]

    static let report = CoverageReport(
        number: 2,
        finding: CoverageFinding(
            asOf: Timestamp(microseconds: 1_782_835_200_000_000), position: GlobalPosition(1_234),
            version: StreamVersion(7), agreements: 3,
            progress: CampaignProgress([.listed: 1, .bargaining: 2, .inForce: 3]),
            coverage: CampaignCoverage(
                total: count,
                groups: [CoverageGroup(region: Sample.region("630103"), industry: Sample.industry("6020")): count],
                unlistedEnterprises: 1, unlistedWorkers: 30)))

    private static let count = CoverageCount(
        enterprises: 9, enterprisesCovered: 6, workers: 2_140, workersCovered: 1_610,
        workersByEnterpriseAgreement: 400, workersBySectorAgreement: 1_610)

    /// Of all that is recorded, where nobody has an agreement.
    static let empty = CoverageReport(
        number: 1,
        finding: CoverageFinding(
            asOf: nil, position: GlobalPosition(9), version: StreamVersion(1), agreements: 0,
            progress: CampaignProgress(), coverage: CampaignCoverage(of: [], by: [])))
}

extension Sample {
    static func region(_ text: String) -> RegionCode { checked(RegionCode(text), text) }
    static func industry(_ text: String) -> IndustryCode { checked(IndustryCode(text), text) }
    static func target(_ text: String) -> CampaignTargetKey { checked(CampaignTargetKey(text), text) }

    private static func checked<Value>(_ value: Value?, _ text: String) -> Value {
        guard let value else { fatalError("\(text) is no \(Value.self)") }
        return value
    }
}
