import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// What the published histories settled, checked by hand against their files in `Schema/histories`.
@Suite(.serialized) struct PublishedSettlementTests {
    private static let term = [
        "agreement_number", "item_key", "part_number", "parts", "part_kind", "part_label", "new_amount", "unit",
        "measure", "baseline_amount", "change_ratio", "term_years", "annualised_change_ratio",
        "not_quantifiable_reason", "is_lump_sum", "settlement_quarter",
    ]
    private static let order = "agreement_number, item_number, part_number"

    private static func terms(_ projections: ProjectionWorld, _ id: StreamID) async throws -> [String] {
        try await projections.lines(term, from: "fact_agreement_term", of: id, order: order)
    }

    @Test func `given a rise over four years, then it is annualised, and what is paid once is apart`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let id = try await projections.imported("boeing-iam-2024", into: world)
            #expect(try await projections.projector.catchUp(world.ledger))
            #expect(
                try await Self.terms(projections, id) == [
                    "1|gwi|1|1|whole|-|38.000000|percent|percent|-|0.380000|4.000000|0.095000|-|false|2024-Q4",
                    "1|ratification_bonus|1|1|whole|-|12000.000000|USD|money|-|-|-|-|lump_sum|true|2024-Q4",
                    "1|term|1|1|whole|-|4.000000|years|duration|-|-|-|-|no_baseline|false|2024-Q4",
                    "2|ampp|1|1|whole|-|4.000000|percent minimum annual payout|percent|-|-|-|-|no_baseline|false|unknown",
                    "2|db_pension|1|1|words|-|-|-|-|-|-|-|-|text_term|-|unknown",
                ])
            let words = try await projections.lines(
                ["term_text", "agreed_date", "agreed_precision", "is_first_agreement", "nominal_expiry_date"],
                from: "fact_agreement_term", of: id, where: "item_key = 'db_pension'")
            #expect(words == ["not restored|-|unknown|-|-"])
            let ballots = try await projections.lines(
                [
                    "ballot_number", "matter", "side", "held_date", "for_votes", "approval_ratio", "rejection_ratio",
                    "result", "is_passed", "draft_number",
                ], from: "fact_ballot", of: id, order: "ballot_number")
            #expect(
                ballots == [
                    "1|deal|labour|2024-09-12|-|-|0.946000|rejected|false|-",
                    "2|deal|labour|2024-10-23|-|-|0.640000|rejected|false|-",
                    "3|deal|labour|2024-11-04|-|0.590000|-|approved|true|-",
                ])
            let stoppages = try await projections.lines(
                ["side", "reported_date", "reported_precision", "statement"], from: "fact_stoppage", of: id)
            #expect(stoppages == ["labour|2024-09-13|day|about 33000 workers"])
        }
    }

    @Test func `given two agreements of the same parties, then each has its quarter and the later renews`() async throws
    {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let id = try await projections.imported("foodora-sweden-2021-23", into: world)
            #expect(try await projections.projector.catchUp(world.ledger))
            #expect(
                try await Self.terms(projections, id) == [
                    "1|hourly|1|1|whole|-|70.000000|SEK/hour|money|-|-|-|-|no_baseline|false|2021-Q1",
                    "1|per_delivery|1|1|whole|-|20.000000|SEK/delivery|money|-|-|-|-|no_baseline|false|2021-Q1",
                    "1|guarantee|1|1|whole|-|100.000000|SEK/hour|money|-|-|-|-|no_baseline|false|2021-Q1",
                    "1|scope|1|1|words|-|-|-|-|-|-|-|-|text_term|-|2021-Q1",
                    "2|per_delivery_weekend|1|1|whole|-|25.000000|SEK/delivery|money|20.000000|0.250000|-|-|"
                        + "no_term_dates|false|2023-Q2",
                    "2|wage_raise|1|1|whole|-|9.010000|percent over 2 years|percent|-|0.090100|2.000000|0.045050|-|"
                        + "false|2023-Q2",
                    "2|guarantee_raise|1|1|whole|-|12.060000|percent, average|count|-|-|-|-|no_baseline|false|2023-Q2",
                    "2|other_allowances|1|1|whole|-|7.400000|percent over 2 years|percent|-|0.074000|2.000000|0.037000|"
                        + "-|false|2023-Q2",
                    "2|night|1|1|words|-|-|-|-|-|-|-|-|unknown_value|-|2023-Q2",
                ])
            let standing = try await projections.lines(
                ["agreement_number", "is_first_agreement"], from: "fact_agreement_term", of: id,
                where: "item_key IN ('hourly', 'night')", order: "agreement_number")
            #expect(standing == ["1|-", "2|false"])
        }
    }

    @Test func `given rises by year, then they are added over the years, and each year is a row`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let id = try await projections.imported("umich-geo-2023", into: world)
            #expect(try await projections.projector.catchUp(world.ledger))
            let year = "percent|percent|-"
            #expect(
                try await Self.terms(projections, id) == [
                    "1|bonus_ann_arbor|1|1|whole|-|1000.000000|USD|money|-|-|-|-|lump_sum|true|2023-Q3",
                    "1|bonus_dearborn|1|1|whole|-|1000.000000|USD|money|-|-|-|-|lump_sum|true|2023-Q3",
                    "1|parental_leave|1|1|whole|-|12.000000|weeks|duration|-|-|-|-|no_baseline|false|2023-Q3",
                    "2|salary_ann_arbor|1|3|year|2023|8.000000|\(year)|0.080000|3.000000|-|earlier_step|false|2023-Q3",
                    "2|salary_ann_arbor|2|3|year|2024|6.000000|\(year)|0.060000|3.000000|-|earlier_step|false|2023-Q3",
                    "2|salary_ann_arbor|3|3|year|2025|6.000000|\(year)|0.060000|3.000000|0.066667|-|false|2023-Q3",
                    "2|salary_dearborn|1|3|year|2023|3.500000|\(year)|0.035000|3.000000|-|earlier_step|false|2023-Q3",
                    "2|salary_dearborn|2|3|year|2024|3.500000|\(year)|0.035000|3.000000|-|earlier_step|false|2023-Q3",
                    "2|salary_dearborn|3|3|year|2025|3.500000|\(year)|0.035000|3.000000|0.035000|-|false|2023-Q3",
                    "2|salary_flint|1|1|whole|-|9.000000|percent per year|percent|-|0.090000|-|0.090000|-|false|2023-Q3",
                ])
            let times = try await projections.lines(
                ["effective_from_date", "effective_from_precision", "agreed_date", "settled_date"],
                from: "fact_agreement_term", of: id, where: "item_key = 'salary_ann_arbor'", order: "part_number")
            #expect(times == Array(repeating: "-|year|2023-08-25|2023-08-25", count: 3))
        }
    }

    @Test func `given a table of posts, then each post is a row; given counted votes, then shares of them`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let suzhou = try await projections.imported("cn-suzhou-courier-2022", into: world)
            let writers = try await projections.imported("wga-amptp-2023", into: world)
            #expect(try await projections.projector.catchUp(world.ledger))
            let floor = "CNY/month|money|-|-|-|-|no_baseline|false|2022-Q3"
            #expect(
                try await Self.terms(projections, suzhou) == [
                    "1|per_parcel|1|1|whole|-|1.000000|CNY/parcel|money|-|-|-|-|no_baseline|false|2022-Q3",
                    "1|floor_hourly_paid|1|1|whole|-|3500.000000|\(floor)",
                    "1|floor_piece_paid|1|3|line|post=收派员|3500.000000|\(floor)",
                    "1|floor_piece_paid|2|3|line|post=驾驶员|3000.000000|\(floor)",
                    "1|floor_piece_paid|3|3|line|post=客服员|4000.000000|\(floor)",
                ])
            let votes = try await projections.lines(
                [
                    "held_date", "for_votes", "against_votes", "cast_votes", "approval_ratio", "rejection_ratio",
                    "result",
                ],
                from: "fact_ballot", of: writers)
            #expect(votes == ["2023-10-09|8435|90|8525|0.989443|0.010557|approved"])
            let caps = try await projections.lines(
                [
                    "item_key", "new_amount", "baseline_amount", "change_amount", "change_ratio",
                    "not_quantifiable_reason",
                ],
                from: "fact_agreement_term", of: writers, where: "item_key LIKE '%\\_cap'", order: "item_key")
            #expect(
                caps == [
                    "options_cap|350000.000000|325000.000000|25000.000000|0.076923|no_term_dates",
                    "span_cap|450000.000000|400000.000000|50000.000000|0.125000|no_term_dates",
                ])
        }
    }

    @Test func `given every published history, then rebuilt rows are those of live following`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            for name in HistoryFixture.published {
                _ = try await projections.imported(name, into: world)
                #expect(try await projections.projector.catchUp(world.ledger))
            }
            let agreements = try await projections.lines(
                ["count(DISTINCT negotiation_id)"], from: "fact_agreement_term")
            #expect(agreements == ["8"])
            #expect(try await projections.lines(["1"], from: "expiring_agreements").isEmpty)
            try await projections.expectSettlementsRebuildable()
        }
    }
}
