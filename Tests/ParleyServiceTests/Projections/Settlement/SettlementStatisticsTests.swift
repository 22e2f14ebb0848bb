import Bargaining
import EventSourcing
import Postgres
import Testing

@testable import ParleyService

/// The quarterly statistics against the facts from which an analyst would compute them.
@Suite(.serialized) struct SettlementStatisticsTests {
    private static let statistics = [
        "settlement_quarter", "subject", "measure", "agreement_group", "agreements", "quantifiable_agreements",
        "not_quantifiable_agreements", "mean_annualised_change_ratio", "worker_weighted_annualised_change_ratio",
        "median_annualised_change_ratio", "p90_annualised_change_ratio", "lowest_annualised_change_ratio",
        "highest_annualised_change_ratio", "workers_covered", "weighting_workers",
    ]

    @Test func `given histories and live agreements, then they are what the facts add up to`() async throws {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            for name in HistoryFixture.published { _ = try await projections.imported(name, into: world) }
            // Rises of 5 and 8 percent over a year, and of 0.0001 percent over two, agreed at the same time.
            for (rate, years) in [("1.05", 1), ("1.08", 1), ("1.000001", 2)] {
                clock.advance(microseconds: ProcedureStory.clock().now().microseconds - clock.now().microseconds)
                let story = try await ProcedureStory.measured(world, clock)
                try await story.platformAgreement(
                    from: ProcedureStory.day(75), through: try #require(ProcedureStory.day(74).adding(years: years)),
                    rate: rate)
            }
            #expect(try await projections.projector.catchUp(world.ledger))
            let facts = try await projections.lines(
                [
                    "settlement_quarter", "subject", "coalesce(measure, 'words')", "negotiation_id || agreement_number",
                    "is_first_agreement", "annualised_change_ratio", "workers_covered",
                ], from: "fact_agreement_term"
            ).map(SettledFact.init)
            #expect(facts.count > 40)
            let recomputed = RecomputedStatistics(facts).lines
            let told = try await projections.lines(Self.statistics, from: "settlement_statistics_quarterly")
            #expect(Set(told) == Set(recomputed))
            #expect(told.count == recomputed.count)
            let reasons = try await projections.lines(
                ["count(*)"], from: "settlement_statistics_quarterly",
                where: """
                    not_quantifiable_agreements <> unknown_value_agreements + text_term_agreements
                        + procedure_term_agreements + norm_reference_agreements + rule_line_agreements
                        + lump_sum_agreements + level_or_rise_unknown_agreements + no_baseline_agreements
                        + baseline_in_words_agreements + unit_changed_agreements + baseline_not_comparable_agreements
                        + baseline_zero_agreements + no_term_dates_agreements + out_of_range_agreements
                    """)
            #expect(reasons == ["0"])
            // By hand: 0.05, 0.08 and 0.0000005 rounded to 0.000000 (half to even); 1800 workers each.
            let rates = try await projections.lines(
                Self.statistics, from: "settlement_statistics_quarterly",
                where: "subject = 'piece_rate' AND quantifiable_agreements = 3 AND agreement_group = 'all'")
            #expect(
                rates == [
                    "2026-Q3|piece_rate|money|all|3|3|0|0.043333|0.043333|0.050000|0.080000|0.000000|0.080000|5400|5400"
                ])
        }
    }

    @Test func `a reason of every kind has its column`() async throws {
        let database = try await TestDatabase.connect()
        let columns = try await database.pool.withConnection { try ContractColumn.all($0) }
        let names = columns.filter { $0.view == "settlement_statistics_quarterly" }.map(\.name)
        let reasons = NotQuantifiableReason.allCases.filter { $0 != .earlierStep }.map { "\($0.rawValue)_agreements" }
        #expect(names.filter(Set(reasons).contains) == reasons)
    }
}
