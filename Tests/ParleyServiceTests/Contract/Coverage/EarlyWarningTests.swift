import Bargaining
import EventSourcing
import Postgres
import Testing

@testable import ParleyService

/// What calls for attention: counted where it is not disclosed, and never fewer than three.
@Suite(.serialized) struct EarlyWarningTests {
    private static let warnings = """
        SELECT warning_kind, region_code, industry_code, month_start_date, warnings, negotiation_id
        FROM parley_v1.early_warnings ORDER BY warning_kind, region_code, month_start_date
        """

    @Test(.timeLimit(.minutes(2)))
    func `overdue replies are counted from the third on, and name no negotiation`() async throws {
        try await CoverageContractWorld.with { world in
            var negotiations = [try await world.overdue(), try await world.overdue()]
            #expect(try await world.lines(Self.warnings).isEmpty)
            negotiations.append(try await world.overdue())
            let month = "\(ProcedureStory.day(22).description.prefix(7))-01"
            #expect(
                try await world.lines(Self.warnings) == ["reply_overdue|630000|not_recorded|\(month)|3|∅"])
            #expect(
                try await world.lines(
                    """
                    SELECT region_code, month_start_date, invitations_issued, invitations_answered, invitations_refused,
                           invitations_overdue, agreements_in_force
                    FROM parley_v1.coverage_by_region_industry_month
                    """) == ["630000|\(month)|3|0|0|3|0"])
            for negotiation in negotiations { #expect(try await world.mentions(of: negotiation.description) == 0) }
        }
    }

    @Test func `cells under three are folded: first the place, then the month, then nothing is said`() async throws {
        try await CoverageContractWorld.with { world in
            func fill(_ region: String, _ day: String, _ count: Int) async throws {
                _ = try await world.projections.pool.query(
                    Statement(
                        unchecked: """
                            INSERT INTO projection.open_invitations_1
                            SELECT 1, gen_random_uuid(), NULL, NULL, '\(region)', '6020', NULL, '\(day)', '\(day)', 'refused',
                                   false, NULL, '\(day)', '\(day)'
                            FROM generate_series(1, \(count))
                            """, .unprepared))
            }
            try await fill("630103", "2026-03-05", 3)
            try await fill("330100", "2026-03-09", 2)
            try await fill("110000", "2026-03-31", 1)
            try await fill("330100", "2026-04-09", 2)
            let standstills = """
                SELECT region_code, industry_code, month_start_date, warnings FROM parley_v1.early_warnings
                WHERE warning_kind = 'no_movement' ORDER BY 1, 3
                """
            // Two of April are too few for a month, and too few without one.
            let spring = ["630000|60|2026-03-01|3", "other|other|2026-03-01|3"]
            #expect(try await world.lines(standstills) == spring)
            let issued = """
                SELECT region_code, industry_code, month_start_date, invitations_issued, invitations_refused
                FROM parley_v1.coverage_by_region_industry_month ORDER BY 1, 3
                """
            #expect(try await world.lines(issued) == ["630000|60|2026-03-01|3|3", "other|other|2026-03-01|3|3"])
            try await fill("330100", "2026-05-09", 1)
            #expect(try await world.lines(standstills) == spring + ["other|other|∅|3"])
            #expect(
                try await world.lines(
                    "SELECT DISTINCT warning_kind FROM parley_v1.early_warnings ORDER BY 1")
                    == ["information_refused", "no_movement"])
        }
    }

    @Test(.timeLimit(.minutes(2)))
    func `a commitment missed is named, until it is recorded as carried out`() async throws {
        try await CoverageContractWorld.with { world in
            let story = try await ProcedureStory.invited(world.campaigns.world, world.campaigns.clock)
            try await story.dutiesInForce(due: 120, step: 140)
            #expect(try await world.lines(Self.warnings).isEmpty)
            story.on(130)
            #expect(try await story.sweep() == 1)
            #expect(
                try await world.lines(
                    """
                    SELECT warning_kind, region_code, warnings, negotiation_id, commitment_number, item_key, subject,
                           owner_side, due_date
                    FROM parley_v1.early_warnings
                    """) == [
                        "commitment_missed|630000|1|\(story.negotiation)|2|\(TestActs.commission.text)|commission_ratio|"
                            + "employer|\(ProcedureStory.day(120))"
                    ])
            try await story.act(world.campaigns.world.employerChief, .life(.fulfilCommitment(2)))
            #expect(try await world.lines(Self.warnings).isEmpty)
        }
    }

    @Test func `the owner of the counting views may not read which negotiation or case a row is of`() async throws {
        try await CoverageContractWorld.with { world in
            let readable = try await world.lines(
                """
                SELECT c.table_name, c.column_name FROM information_schema.columns AS c
                WHERE c.table_schema = 'projection' AND c.table_name IN ('open_invitations_1', 'unanswered_opinions_1')
                    AND has_column_privilege('parley_census', 'projection.' || c.table_name, c.column_name, 'SELECT')
                    AND c.column_name IN ('negotiation_id', 'case_id')
                """)
            #expect(readable.isEmpty)
            for role in ["parley_contract", "parley_analyst", "parley_service"] {
                let granted = try await world.lines(
                    """
                    SELECT n.name FROM unnest(ARRAY['open_invitations_1', 'unanswered_opinions_1']) AS n (name)
                    WHERE has_any_column_privilege('\(role)', 'projection.' || n.name, 'SELECT')
                    """)
                #expect(granted.isEmpty, "\(role)")
            }
        }
    }
}
