import Postgres
import Testing

@testable import ParleyService

/// Counts of negotiations under embargo: none is lost, none that is disclosed is counted, and no small cell points at a table.
@Suite struct OpenNegotiationCountsTests {
    private static let columns = """
        ledger_id, negotiation_id, version, opened_at, updated_at, status, is_published, is_disclosed, jurisdiction,
        currency, profile, labour_parties, employer_parties, subjects, seat_ids, items, open_items,
        tentatively_agreed_items, agreed_items, title_text
        """

    /// What the view makes of rows of the read model; the session ends without a commit.
    private func counts(of rows: String) async throws -> [[String?]] {
        let configuration = try await TestDatabase.connect().configuration
        let connection = try PostgresConnection(configuration, logger: TestWorld.logger)
        defer { connection.close() }
        try connection.script(
            """
            BEGIN;
            INSERT INTO projection.negotiation_overview_2 (\(Self.columns))
            SELECT 77777, gen_random_uuid(), 1, r.opened_at::timestamptz, now(), r.status, false, r.is_disclosed,
                   r.jurisdiction, 'CNY', 'CN@1', '{}', '{}', '{}', '{}', 0, 0, 0, 0, 'a title'
            FROM (VALUES \(rows)) AS r(opened_at, status, is_disclosed, jurisdiction, tables), generate_series(1, r.tables)
            """)
        return try connection.execute(
            """
            SELECT status, jurisdiction, opened_month_start_date::text, negotiation_count::text
            FROM parley_v1.open_negotiation_counts WHERE ledger_id = 77777
            ORDER BY status, jurisdiction, opened_month_start_date
            """
        ).map { row in try (0..<4).map { try row.optionalText($0) } }
    }

    @Test func `cells of three and more stand, disclosed ones are not counted`() async throws {
        let rows = try await counts(
            of: """
                ('2026-01-31T16:00:00Z', 'bargaining', false, 'CN-QH', 3), ('2026-01-05T00:00:00Z', 'invited', false, 'CN', 4),
                ('2026-01-05T00:00:00Z', 'bargaining', true, 'CN-QH', 9)
                """)
        // 16:00 UTC on the last of January is February in Beijing.
        #expect(rows == [["bargaining", "CN-QH", "2026-02-01", "3"], ["invited", "CN", "2026-01-01", "4"]])
    }

    @Test func `small cells are folded: first the place, then the status, last the month`() async throws {
        let rows = try await counts(
            of: """
                ('2026-03-05', 'bargaining', false, 'CN-QH', 2), ('2026-03-05', 'bargaining', false, 'CN-SH', 1),
                ('2026-04-05', 'invited', false, 'CN-QH', 2), ('2026-04-05', 'impasse', false, 'CN-QH', 2),
                ('2026-05-05', 'invited', false, 'CN-QH', 1), ('2026-06-05', 'invited', false, 'CN-QH', 1)
                """)
        #expect(
            rows == [
                ["bargaining", "other", "2026-03-01", "3"], ["other", "other", "2026-04-01", "4"],
                ["other", "other", nil, "2"],
            ])
    }

    @Test func `no cell of one or two keeps a status, a place or a month, whatever there is, and the sum is right`()
        async throws
    {
        var generator = TestGenerator(seed: 34)
        for _ in 0..<20 {
            var cells: [String] = []
            var total = 0
            for month in 1...4 {
                for status in ["invited", "bargaining", "impasse"] {
                    for place in ["CN-QH", "CN-SH"] {
                        let tables = Int(generator.number(in: 0...4))
                        total += tables
                        cells.append("('2026-0\(month)-10', '\(status)', false, '\(place)', \(tables))")
                    }
                }
            }
            let rows = try await counts(of: cells.joined(separator: ", "))
            #expect(rows.compactMap { $0[3].flatMap { Int($0) } }.reduce(0, +) == total)
            let small = rows.filter { $0[3] == "1" || $0[3] == "2" }
            #expect(small.count <= 1)
            #expect(small.allSatisfy { $0[0] == "other" && $0[1] == "other" && $0[2] == nil })
        }
    }

    /// A condition that quotes what it is asked about sees folded rows only.
    @Test func `a condition that tells its arguments tells no place that was folded`() async throws {
        let configuration = try await TestDatabase.connect().configuration
        let connection = try PostgresConnection(configuration, logger: TestWorld.logger)
        defer { connection.close() }
        try connection.script(
            """
            BEGIN;
            INSERT INTO projection.negotiation_overview_2 (\(Self.columns))
            VALUES (77778, gen_random_uuid(), 1, now(), now(), 'bargaining', false, false, 'CN-SECRET', 'CNY', 'CN@1', '{}', '{}',
                    '{}', '{}', 0, 0, 0, 0, 'a title');
            CREATE FUNCTION public.told() RETURNS text LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM 1 FROM parley_v1.open_negotiation_counts WHERE ledger_id = 77778 AND jurisdiction::int = 1;
                RETURN 'nothing';
            EXCEPTION WHEN invalid_text_representation THEN
                RETURN SQLERRM;
            END
            $$;
            SET LOCAL ROLE parley_analyst
            """)
        // Our own client leaves out what a message quotes; others do not.
        let told = try connection.execute("SELECT public.told()")[0].text(0)
        #expect(!told.contains("SECRET"), "\(told)")
        #expect(told.contains("other"), "\(told)")
    }
}
