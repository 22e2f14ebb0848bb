import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// The facts of the published histories, checked by hand against their files in `Schema/histories`.
@Suite(.serialized) struct PublishedCourseTests {
    private static let move = [
        "version", "sequence_number", "item_key", "side", "move_kind", "proposal_number", "proposal_status",
        "is_package", "is_restatement", "occurred_text", "occurred_precision",
    ]
    private static let term = ["part_label", "bound", "term_kind", "amount", "unit", "previous_change_amount"]

    @Test func `given an agreement without known moves, then it has terms, days and no guesses`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let id = try await projections.imported("cn-suzhou-courier-2022", into: world)
            #expect(try await projections.projector.catchUp(world.ledger))
            let whole = try await projections.lines(
                [
                    "title_zh", "title_text", "is_published_record", "history_id", "jurisdiction", "region_code",
                    "industry_code", "level", "profile", "currency", "labour_parties", "employer_party_count",
                    "opened_date", "opened_precision", "concluded_date", "outcome", "status", "stage",
                    "is_first_agreement", "item_count", "agreed_item_count", "move_count", "covered_workers",
                ], from: "dim_negotiation", of: id)
            #expect(
                whole == [
                    "-|苏州市快递行业集体合同和工资专项集体合同|true|cn-suzhou-courier-2022|CN 江苏苏州|-|-|-|PUBLISHED@1|CNY|"
                        + "苏州市快递行业工会联合会|1|-|year|2022-08-31|with_agreement|published_record|-|-|3|3|0|-"
                ])
            #expect(try await projections.lines(Self.move, from: "fact_move", of: id).isEmpty)
            let steps = try await projections.lines(
                [
                    "item_key", "step_number", "status", "labour_amount", "gap_amount", "result_kind", "result_amount",
                    "result_unit", "occurred_date",
                ], from: "fact_position_step", of: id, order: "item_number")
            #expect(
                steps == [
                    "per_parcel|1|agreed|-|-|scalar|1.000000|CNY/parcel|2022-08-31",
                    "floor_hourly_paid|1|agreed|-|-|scalar|3500.000000|CNY/month|2022-08-31",
                    "floor_piece_paid|1|agreed|-|-|tiers|-|CNY/month|2022-08-31",
                ])
            let process = try await projections.lines(
                [
                    "round_count", "labour_move_count", "employer_move_count", "item_count",
                    "item_without_movement_count", "comparable_item_count", "invited_date", "settled_date",
                    "invitation_to_settled_days", "closed_ratio", "mean_reply_days",
                ], from: "process_statistics", of: id)
            #expect(process == ["0|0|0|3|3|0|-|2022-08-31|-|-|-"])
            let history = try await projections.lines(
                ["status", "stage", "valid_from_at", "valid_from_precision", "recorded_to_at", "is_current"],
                from: "negotiation_status_history", of: id)
            #expect(history == ["published_record|-|-|unknown|-|true"])
            try await projections.expectRebuildable()
        }
    }

    @Test func `given packages, counters and months, then moves, terms and gaps are those of the file`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let id = try await projections.imported("wga-amptp-2023", into: world)
            #expect(try await projections.projector.catchUp(world.ledger))
            let demand = ["minimums", "room_post", "room_pre", "weeks_pre", "weeks_post", "ai"].map {
                "12|1|\($0)|labour|demand|U-1|replaced|true|false|2023-04|month"
            }
            let first = ["minimums", "ai"].map {
                "14|2|\($0)|employer|package|E-1|replaced|true|false|2023-04-30|day"
            }
            let second = ["minimums", "room_post", "weeks_pre", "weeks_post", "ai"].map {
                "17|4|\($0)|employer|package|E-2|overtaken|true|false|2023-08-11|day"
            }
            let expected =
                demand + first + ["15|3|-|labour|withdrawn|-|-|false|false|2023-05-01|day"] + second
                + ["18|5|room_post|labour|counter_offer|U-2|overtaken|false|false|2023-08|month"]
            let moves = try await projections.lines(Self.move, from: "fact_move", of: id, order: "version, move_id")
            #expect(Set(moves) == Set(expected))
            #expect(moves.count == expected.count)
            let terms = try await projections.lines(
                Self.term, from: "fact_offer_term", of: id,
                order: "split_part(offer_term_id, ':', 2)::int, item_key, part_number")
            #expect(terms.filter { $0.hasSuffix("|1.500000") } == ["3|-|by_year|3.500000|percent|1.500000"])
            #expect(
                terms.filter { $0.contains("writers") } == [
                    "episodes_from=1, episodes_to=6|-|tiers|6.000000|writers|-",
                    "episodes_from=7|maximum|tiers|12.000000|writers|-", "-|-|scalar|6.000000|writers|-",
                    "-|-|scalar|2.000000|writers|-", "-|-|scalar|5.000000|writers|-",
                ])
            let room = try await projections.lines(
                [
                    "step_number", "version", "status", "labour_amount", "employer_amount", "gap_amount", "gap_unit",
                    "closed_ratio", "concession_amount", "result_kind",
                ], from: "fact_position_step", of: id, where: "item_key = 'room_post'", order: "step_number")
            #expect(
                room == [
                    "1|12|open|-|-|-|-|-|-|-", "2|17|open|-|2.000000|-|-|-|-|-",
                    "3|18|open|5.000000|2.000000|3.000000|writers|0.000000|-|-",
                    "4|20|tentatively_agreed|-|-|-|-|-|-|unknown", "5|24|agreed|-|-|-|-|-|-|tiers",
                ])
            let process = try await projections.lines(
                [
                    "turn_count", "round_count", "labour_move_count", "employer_move_count", "restatement_count",
                    "item_count", "item_without_movement_count", "comparable_item_count", "settled_date",
                    "ratified_date", "settled_to_ratified_days", "first_gap_amount", "closed_ratio", "concession_count",
                    "reply_count", "mean_reply_days",
                ], from: "process_statistics", of: id)
            #expect(process == ["3|2|7|7|0|10|7|2|2023-09-24|2023-10-09|15|-|-|0|0|-"])
            let whole = try await projections.lines(
                ["concluded_date", "agreed_item_count", "move_count", "opened_precision"], from: "dim_negotiation",
                of: id)
            #expect(whole == ["2023-10-09|9|14|unknown"])
        }
    }

    @Test func `given rejected deals and a withdrawn offer, then they are told and concessions measured`() async throws
    {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let id = try await projections.imported("boeing-iam-2024", into: world)
            #expect(try await projections.projector.catchUp(world.ledger))
            func rows(_ start: String, _ items: [String], _ rest: String) -> [String] {
                items.map { "\(start)|\($0)|\(rest)" }
            }
            let offered = ["gwi", "ratification_bonus", "ampp", "retirement_401k"]
            let expected =
                rows("8|1", ["gwi", "db_pension", "term"], "labour|demand|U-1|overtaken|true|false|-|unknown")
                + rows("13|2", offered, "employer|package|E-1|withdrawn|true|false|2024-09-23|day")
                + rows("16|3", offered, "employer|withdrawn|E-1|-|false|false|2024-10-08|day")
                + rows(
                    "17|4", offered + ["db_pension"], "employer|package|E-2|replaced|true|false|2024-10-19|day")
                + rows(
                    "19|5", ["gwi", "ratification_bonus"], "employer|package|E-3|overtaken|true|false|2024-10-31|day")
            let moves = try await projections.lines(Self.move, from: "fact_move", of: id)
            #expect(Set(moves) == Set(expected))
            #expect(moves.count == expected.count)
            let terms = try await projections.lines(
                ["item_key"] + Self.term, from: "fact_offer_term", of: id,
                order: "split_part(offer_term_id, ':', 2)::int, item_key, part_number")
            #expect(
                terms.filter { $0.hasPrefix("ratification_bonus") } == [
                    "ratification_bonus|-|-|scalar|6000.000000|USD|-",
                    "ratification_bonus|-|-|scalar|7000.000000|USD|1000.000000",
                    "ratification_bonus|-|-|scalar|12000.000000|USD|5000.000000",
                ])
            // Nobody gains as such when rewards and penalties rise; a wage that rises is the employers' concession.
            let conceded = try await projections.lines(
                ["item_key", "version", "concession_side", "concession_amount", "concession_unit"],
                from: "fact_position_step", of: id, where: "concession_side IS NOT NULL")
            #expect(conceded == ["gwi|19|employer|3.000000|percent"])
            let process = try await projections.lines(
                [
                    "turn_count", "round_count", "labour_move_count", "employer_move_count",
                    "item_without_movement_count", "comparable_item_count", "settled_date", "ratified_date",
                    "settled_to_ratified_days",
                ], from: "process_statistics", of: id)
            #expect(process == ["2|1|3|11|2|0|2024-11-04|2024-11-04|0"])
            let final = try await projections.lines(
                ["proposal_number", "item_key", "is_conditional"], from: "fact_move", of: id,
                where: "is_final AND item_key = 'gwi'")
            #expect(final == ["E-1|gwi|true"])
        }
    }

    @Test func `given every published history, then moves are those of the independent reading, and a rebuild agrees`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let counts = try ProjectionWorld.countedMoves()
            for name in HistoryFixture.published {
                let id = try await projections.imported(name, into: world)
                #expect(try await projections.projector.catchUp(world.ledger))
                let moves = try #require(counts[name])
                let told = try await projections.lines(
                    ["labour_move_count", "employer_move_count"], from: "process_statistics", of: id)
                #expect(told == ["\(moves["labour"] ?? -1)|\(moves["employer"] ?? -1)"], "\(name)")
            }
            try await projections.expectRebuildable()
            let quarters = try await projections.lines(
                [
                    "quarter_start_date", "calendar_quarter", "negotiation_count", "published_record_count",
                    "settled_to_ratified_count", "settled_to_ratified_median_days",
                ], from: "process_statistics_quarterly", order: "quarter_start_date")
            #expect(quarters.contains("2023-10-01|4|2|2|1|15"), "\(quarters)")
        }
    }
}
