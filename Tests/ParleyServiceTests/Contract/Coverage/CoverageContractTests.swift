import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// What the contract says of campaigns and of coverage, counted by hand.
@Suite(.serialized) struct CoverageContractTests {
    private static let workers: [Int64] = [420, 330, 290]
    private static let enterprises = workers.enumerated().map { CampaignWorld.enterprise($0 + 1, workers: $1) }

    private static func joined(_ target: CampaignTarget) -> Accession {
        Accession(enterprise: target.name, workers: target.unit.workers ?? 0)
    }

    /// 420 + 330 + 290 joined; 400 and 330 of them have agreements of their own, and are not more people.
    @Test(.timeLimit(.minutes(2)))
    func `where agreements overlap, the larger number counts, as in the report of the campaign`() async throws {
        try await CoverageContractWorld.with { world in
            let targets = Self.enterprises + [CampaignWorld.sector(1)]
            let (campaign, negotiations) = try await world.invited(targets)
            try await world.campaigns.agree(
                negotiations[3], .accededList, workers: 2_140, joining: Self.enterprises.map(Self.joined))
            try await world.campaigns.agree(negotiations[0], .allInScope, workers: 400)
            try await world.campaigns.agree(negotiations[1], .allInScope, workers: nil)
            try await world.reportCoverage(of: campaign)

            let counted = try await world.lines(
                """
                SELECT unit_number, unit_kind, enterprise_name, workers_covered, has_acceded, is_counted
                FROM parley_v1.fact_coverage ORDER BY target_key, unit_number
                """)
            try #require(counted.count == 6)
            #expect(counted[0] == "0|enterprise|Enterprise 1|400|false|false")
            #expect(counted[1].hasPrefix("0|enterprise|Enterprise 2|330|false|"))
            #expect(counted[2] == "0|sector|∅|∅|false|false")
            #expect(counted[3] == "1|enterprise|Enterprise 1|420|true|true")
            #expect(counted[4].hasPrefix("2|enterprise|Enterprise 2|330|true|"))
            #expect(counted[5] == "3|enterprise|Enterprise 3|290|true|true")
            let sums = try await world.lines(
                """
                SELECT sum(workers_covered), sum(workers_covered) FILTER (WHERE is_counted),
                       sum(enterprises) FILTER (WHERE is_counted), sum(workers_in_scope)
                FROM parley_v1.fact_coverage
                """)
            #expect(sums == ["1770|1040|3|2540"])
            let report = try await world.campaigns.report(of: campaign)
            #expect(report.coverage.total.workersCovered == 1_040)
            let reported = try await world.lines(
                """
                SELECT report_number, region_code, industry_code, enterprises, enterprises_covered, workers,
                       workers_covered, enterprise_agreement_workers, sector_agreement_workers, covered_ratio
                FROM parley_v1.fact_coverage_report
                """)
            #expect(reported == ["1|630000|60|3|3|1040|1040|730|1040|1.000000"])
            let months = try await world.lines(
                """
                SELECT agreements_in_force, enterprises_covered, workers_covered
                FROM parley_v1.coverage_by_region_industry_month
                WHERE region_code = '630000' AND industry_code = '60'
                    AND month_start_date = date_trunc('month', date '\(ProcedureStory.day(88))')::date
                """)
            #expect(months == ["3|3|1040"])
        }
    }

    /// The sector's 500 include whoever of Qinghai's couriers has an agreement of their own; Zhejiang's 100 are others.
    @Test(.timeLimit(.minutes(2)))
    func `an agreement that binds a whole sector covers who is in it once`() async throws {
        try await CoverageContractWorld.with { world in
            let targets = [
                CampaignWorld.sector(1), CampaignWorld.enterprise(1, workers: 420),
                CampaignWorld.enterprise(2, workers: 100, region: "330103"),
            ]
            let (_, negotiations) = try await world.invited(targets)
            try await world.campaigns.agree(negotiations[0], .allInScope, workers: 500)
            try await world.campaigns.agree(negotiations[1], .allInScope, workers: 420)
            try await world.campaigns.agree(negotiations[2], .allInScope, workers: 150)
            let counted = try await world.lines(
                """
                SELECT target_key, unit_kind, region_code, workers_covered, is_counted FROM parley_v1.fact_coverage
                ORDER BY target_key
                """)
            // No more than the 100 on the list can be covered.
            #expect(
                counted == [
                    "E-1|enterprise|630103|420|false", "E-2|enterprise|330103|100|true", "S-1|sector|630000|500|true",
                ])
        }
    }

    @Test(.timeLimit(.minutes(2)))
    func `a target tells what became of it once its negotiation is disclosed, and nothing before`() async throws {
        try await CoverageContractWorld.with { world in
            let (campaign, negotiations) = try await world.invited(Array(Self.enterprises.prefix(2)))
            let course = """
                SELECT target_key, unit_kind, region_code, industry_code, workers, is_disclosed, negotiation_id, is_invited,
                       invited_date, is_answered, answered_date, is_refused, is_overdue, is_agreed, in_force_from_date
                FROM parley_v1.fact_campaign_target WHERE campaign_id = '\(campaign)' ORDER BY target_number
                """
            let embargoed = [420, 330].enumerated().map {
                "E-\($0 + 1)|enterprise|630103|6020|\($1)|false|∅|∅|∅|∅|∅|∅|∅|∅|∅"
            }
            #expect(try await world.lines(course) == embargoed)
            for negotiation in negotiations { #expect(try await world.mentions(of: negotiation.description) == 0) }

            try await world.campaigns.agree(negotiations[0], .allInScope, workers: 400)
            let disclosed = try await world.rows(course)
            try #require(disclosed.count == 2 && disclosed[0].count == 15)
            #expect(disclosed[0][5] == "true" && disclosed[0][6] == negotiations[0].description)
            #expect(disclosed[0][7] == "true" && disclosed[0][8] == ProcedureStory.day(0).description)
            #expect(disclosed[0][9] == "true" && disclosed[0][11] == "false" && disclosed[0][13] == "true")
            #expect(disclosed[0][14] == ProcedureStory.day(88).description)
            #expect(try await world.lines(course).last == embargoed[1])
            #expect(try await world.mentions(of: negotiations[1].description) == 0)
        }
    }

    @Test(.timeLimit(.minutes(2)))
    func `a rebuild gives the rows of live following`() async throws {
        try await CoverageContractWorld.with { world in
            try await CoverageContractFill.fill(world.campaigns.world, world.campaigns.clock)
            try await world.projections.projector.catchUp(world.campaigns.world.ledger)
            for name in CoverageContractWorld.projections {
                #expect(try await world.projections.checksum(name).rows > 0, "\(name)")
                let difference = try await world.projections.rebuilder.difference(name)
                #expect(difference.isEmpty, "\(name): \(difference.examples)")
            }
        }
    }
}
