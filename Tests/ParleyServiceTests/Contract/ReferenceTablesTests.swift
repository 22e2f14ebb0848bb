import Bargaining
import Postgres
import Testing

@testable import ParleyService

/// The dimensions are what the program knows, read back through the views.
@Suite struct ReferenceTablesTests {
    private func texts(_ statement: Statement, columns: Int) async throws -> [[String?]] {
        try await TestDatabase.connect().pool.query(statement).map { row in
            try (0..<columns).map { try row.optionalText($0) }
        }
    }

    @Test func `subjects are those of the catalogue, with who gains when a value rises`() async throws {
        let rows = try await texts(
            """
            SELECT subject, title_zh, title_en, money_rise_favours, percent_rise_favours, duration_rise_favours,
                   count_rise_favours
            FROM parley_v1.dim_subject ORDER BY subject_number
            """, columns: 7)
        let expected: [[String?]] = SubjectCatalogue.entries.map { entry in
            [entry.subject.rawValue, entry.zh, entry.en]
                + [Measure.money, .percent, .duration, .count].map { entry.measures[$0]?.rawValue }
        }
        #expect(rows == expected)
        #expect(rows.count == Subject.allCases.count)
        #expect(Measure.allCases.count == 4)
    }

    @Test func `provinces have both codes, each once`() async throws {
        let rows = try await texts(
            "SELECT region_code, jurisdiction FROM parley_v1.dim_region ORDER BY region_code", columns: 2)
        #expect(rows.count == 34)
        #expect(Set(rows.map { $0[1] }).count == 34)
        #expect(rows.contains(["630000", "CN-QH"]))
        #expect(rows.allSatisfy { row in row[0].flatMap { RegionCode($0) }?.prefix.count == 2 })
        let unnamed = TestRulebook.shared.profiles.latestProfiles.map(\.id.text).filter { name in
            name.hasPrefix("CN-") && !rows.contains { $0[1] == String(name.prefix(5)) }
        }
        #expect(unnamed == [])
    }

    @Test func `branches of industry have those of which they are a part`() async throws {
        let rows = try await texts(
            """
            SELECT i.industry_code, i.level, i.parent_industry_code, p.industry_code
            FROM parley_v1.dim_industry AS i
            LEFT JOIN parley_v1.dim_industry AS p ON p.industry_code = i.parent_industry_code
            ORDER BY i.industry_code
            """, columns: 4)
        #expect(rows.count == IndustryCatalogue.entries.count)
        #expect(rows.allSatisfy { $0[2] == $0[3] })
        #expect(rows.contains(["6020", "class", "602", "602"]))
        #expect(rows.contains(["60", "division", nil, nil]))
    }

    @Test func `days are worked as the holiday calendar says, and nothing is claimed of other years`() async throws {
        let calendar = try await HolidayCatalogue.load(TestDatabase.schemaDirectory + "/profiles/holidays")
            .calendar(for: #require(ProfileID("CN")))
        let rows = try await texts(
            """
            SELECT calendar_date::text, is_working_day::text, is_public_holiday::text, is_adjusted_working_day::text,
                   iso_weekday::text, is_weekend::text
            FROM parley_v1.dim_date ORDER BY calendar_date
            """, columns: 6)
        #expect(rows.count == 9_497)
        #expect(rows.first?[0] == "2015-01-01")
        #expect(rows.last?[0] == "2040-12-31")
        var known = 0
        for row in rows {
            let day = try #require(row[0].flatMap { LocalDay($0) })
            #expect(row[4] == String(day.weekday.rawValue))
            #expect(row[5] == "\(day.weekday.isWeekend)")
            guard calendar.isAnnounced(day.year) else {
                #expect(row[1...3].allSatisfy { $0 == nil })
                continue
            }
            known += 1
            let status = calendar.status(of: day)
            #expect(row[1] == "\(status.isWorked)", "\(day)")
            #expect(row[2] == "\(status == .holiday)", "\(day)")
            #expect(row[3] == "\(status == .makeUpWorkingDay)", "\(day)")
        }
        #expect(known >= 3 * 365)
    }

    @Test func `the calendar's weeks are those of ISO 8601`() async throws {
        let rows = try await texts(
            """
            SELECT calendar_date::text, iso_year::text, iso_week::text, quarter::text, quarter_start_date::text
            FROM parley_v1.dim_date WHERE calendar_date IN ('2021-01-03', '2024-12-30', '2026-11-28') ORDER BY 1
            """, columns: 5)
        #expect(
            rows == [
                ["2021-01-03", "2020", "53", "1", "2021-01-01"], ["2024-12-30", "2025", "1", "4", "2024-10-01"],
                ["2026-11-28", "2026", "48", "4", "2026-10-01"],
            ])
    }
}
