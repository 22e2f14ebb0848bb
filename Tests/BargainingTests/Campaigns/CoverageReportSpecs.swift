import Bargaining
import EventSourcing
import Testing

@Suite struct CoverageReportSpecs {
    private static func finding(_ position: Int64, version: Int64 = 1) -> CoverageFinding {
        CoverageFinding(
            asOf: nil, position: GlobalPosition(position), version: StreamVersion(version), agreements: 1,
            progress: CampaignProgress([.inForce: 1]), coverage: CampaignCoverage(of: [], by: []))
    }

    @Test func `reports are numbered, also after the end of the campaign`() throws {
        var table = CampaignTable()
        try table.act(.open(CampaignTable.opening))
        #expect(
            try table.act(.reportCoverage(Self.finding(4)))
                == [.coverageReported(CoverageReport(number: 1, finding: Self.finding(4)))])
        try table.act(.close)
        try table.act(.reportCoverage(Self.finding(9)))
        // A cut-off may lie before one that was reported.
        try table.act(.reportCoverage(Self.finding(2)))
        #expect(table.state.coverageReports.map(\.number) == [1, 2, 3])
        #expect(table.state.coverageReport(2)?.finding.position == GlobalPosition(9))
        #expect(table.state.coverageReport(0) == nil && table.state.coverageReport(4) == nil)
    }

    @Test func `a cut-off lies in the campaign and is reported once`() throws {
        var table = CampaignTable()
        table.refuses(.reportCoverage(Self.finding(4)), .campaignNotFound)
        try table.act(.open(CampaignTable.opening))
        table.refuses(.reportCoverage(Self.finding(4, version: 0)), .cutOffBeforeCampaign)
        table.refuses(.reportCoverage(CoverageFinding(toBeCountedAsOf: nil)), .cutOffBeforeCampaign)
        try table.act(.reportCoverage(Self.finding(4)))
        table.refuses(.reportCoverage(Self.finding(4)), .coverageReportedBefore(1))
    }

    @Test func `a campaign has so many reports and no more`() throws {
        var table = CampaignTable()
        try table.act(.open(CampaignTable.opening))
        for number in 1...CampaignLimits.maximumCoverageReports {
            try table.act(.reportCoverage(Self.finding(Int64(number))))
        }
        table.refuses(.reportCoverage(Self.finding(1_000)), .tooManyCoverageReports)
    }

    @Test func `parts that were recorded make the same coverage`() {
        let targets = [CampaignTable.enterprise("E-1"), CampaignTable.enterprise("E-2")]
        let counted = CampaignCoverage(
            of: targets, by: [CoverageClaim(target: "E-1", binding: .allInScope, workersInScope: 7)])
        let made = CampaignCoverage(
            total: counted.total, groups: counted.groups, unlistedEnterprises: counted.unlistedEnterprises,
            unlistedWorkers: counted.unlistedWorkers)
        #expect(made == counted)
        #expect(CampaignProgress([.listed: 0, .refused: 2]) == CampaignProgress([.refused: 2]))
        for (province, division) in [("6", "60"), ("630", "60"), ("6a", "60"), ("63", "")] {
            #expect(CoverageGroup(province: province, division: division) == nil)
        }
        #expect(
            CoverageGroup(province: "63", division: "60") == CoverageGroup(region: "630103", industry: "6020"))
    }
}
