import Bargaining
import EventSourcing
import Testing

@Suite struct CoverageSpecs {
    private static let enterprises = [
        CampaignTable.enterprise("E-1", workers: 100), CampaignTable.enterprise("E-2", workers: 200),
        CampaignTable.enterprise("E-3", workers: 300, region: "630201"),
    ]

    private static func coverage(
        _ claims: [CoverageClaim], of targets: [CampaignTarget] = enterprises + [CampaignTable.sector("S-1")]
    ) -> CampaignCoverage {
        CampaignCoverage(of: targets, by: claims)
    }

    private static func joined(_ key: CampaignTargetKey, _ workers: Int64) -> Accession {
        Accession(enterprise: CampaignTable.name(of: key), workers: workers)
    }

    @Test func `without agreements nobody is covered`() {
        let total = Self.coverage([]).total
        #expect(total.enterprises == 3 && total.workers == 600)
        #expect(total.enterprisesCovered == 0 && total.workersCovered == 0)
        #expect(total.ratio == "0.0000")
        #expect(CampaignCoverage(of: [], by: []).total.ratio == nil)
    }

    @Test func `an enterprise agreement covers its own workers, as many as it says`() {
        let total = Self.coverage([
            CoverageClaim(target: "E-1", binding: .allInScope),
            CoverageClaim(target: "E-2", binding: .allInScope, workersInScope: 150),
        ]).total
        #expect(total.enterprisesCovered == 2 && total.workersCovered == 250)
        #expect(total.workersByEnterpriseAgreement == 250 && total.workersBySectorAgreement == 0)
    }

    @Test func `an agreement that claims more workers than there are covers those there are`() {
        let claim = CoverageClaim(target: "E-1", binding: .allInScope, workersInScope: 1_000_000)
        #expect(Self.coverage([claim]).total.workersCovered == 100)
        let list = CoverageClaim(target: "S-1", binding: .accededList, accessions: [Self.joined("E-1", 5_000)])
        #expect(Self.coverage([list]).total.workersCovered == 100)
    }

    @Test func `an agreement that binds all in its scope covers every enterprise in it`() {
        let claim = CoverageClaim(target: "S-1", binding: .allInScope, workersInScope: 10)
        #expect(Self.coverage([claim]).total.workersCovered == 600)
        let city = [CampaignTable.sector("S-1", region: "630100")]
        #expect(Self.coverage([claim], of: Self.enterprises + city).total.workersCovered == 300)
        let region = [CampaignTable.sector("S-1", region: "630200", industry: nil)]
        #expect(Self.coverage([claim], of: Self.enterprises + region).total.workersCovered == 300)
        let industry = [CampaignTable.sector("S-1", region: nil, industry: "602")]
        #expect(Self.coverage([claim], of: Self.enterprises + industry).total.workersCovered == 600)
        let other = [CampaignTable.sector("S-1", industry: "6242")]
        #expect(Self.coverage([claim], of: Self.enterprises + other).total.workersCovered == 0)
    }

    @Test func `an agreement with a list covers those who joined`() {
        let claim = CoverageClaim(
            target: "S-1", binding: .accededList, workersInScope: 600,
            accessions: [Self.joined("E-1", 100), Self.joined("E-3", 120)])
        let total = Self.coverage([claim]).total
        #expect(total.enterprisesCovered == 2 && total.workersCovered == 220)
        #expect(total.workersBySectorAgreement == 220)
    }

    @Test func `workers of two agreements are counted once`() {
        let claims = [
            CoverageClaim(target: "E-1", binding: .allInScope),
            CoverageClaim(target: "E-2", binding: .allInScope, workersInScope: 80),
            CoverageClaim(
                target: "S-1", binding: .accededList, accessions: [Self.joined("E-1", 60), Self.joined("E-2", 200)]),
        ]
        let total = Self.coverage(claims).total
        #expect(total.workersCovered == 300)
        #expect(total.workersByEnterpriseAgreement == 180 && total.workersBySectorAgreement == 260)
        #expect(total.workersCountedTwice == 140)
    }

    @Test func `who joined without being on the list is told apart`() {
        let claim = CoverageClaim(
            target: "S-1", binding: .accededList,
            accessions: [Self.joined("E-1", 100), Self.joined("E-7", 40), Self.joined("E-7", 50)])
        let coverage = Self.coverage([claim])
        #expect(coverage.total.workersCovered == 100)
        #expect(coverage.unlistedEnterprises == 1 && coverage.unlistedWorkers == 50)
    }

    @Test func `groups are provinces by divisions of industry`() {
        let elsewhere = CampaignTable.enterprise("B", workers: 50, region: "110105", industry: "6242")
        let targets = Self.enterprises + [elsewhere]
        let claim = CoverageClaim(target: "B", binding: .allInScope)
        let groups = Self.coverage([claim], of: targets).groups
        #expect(groups.count == 2)
        #expect(groups[CoverageGroup(region: "110000", industry: "62")]?.ratio == "1.0000")
        #expect(groups[CoverageGroup(region: "630000", industry: "60")]?.workers == 600)
    }

    /// Domain §3.5: 9 firms with 2,140 couriers, of which 6 with 1,610 join the agreement of their association.
    @Test func `the worked example covers 75,2 per cent`() {
        let workers: [Int64] = [420, 330, 290, 240, 190, 140, 230, 180, 120]
        let firms = workers.enumerated().compactMap { index, workers in
            CampaignTargetKey("F-\(index + 1)").map { CampaignTable.enterprise($0, workers: workers) }
        }
        #expect(firms.compactMap(\.unit.workers).reduce(0, +) == 2_140)
        let claim = CoverageClaim(
            target: "S-1", binding: .accededList, workersInScope: 2_140,
            accessions: firms.prefix(6).map { Self.joined($0.key, $0.unit.workers ?? 0) })
        // Two of them have an agreement of their own besides.
        let own = ["F-1", "F-2"].map { CoverageClaim(target: $0, binding: .allInScope) }
        let total = Self.coverage([claim] + own, of: firms + [CampaignTable.sector("S-1")]).total
        #expect(total.enterprises == 9 && total.enterprisesCovered == 6)
        #expect(total.workersCovered == 1_610 && total.workers == 2_140)
        #expect(total.ratio == "0.7523")
        #expect(total.workersCountedTwice == 750)
    }
}
