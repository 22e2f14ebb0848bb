import Bargaining
import ParleyService
import Testing

@Suite struct HolidayFileTests {
    @Test(arguments: [
        (2024, 28, 8), (2025, 28, 5), (2026, 33, 6),
    ])
    func `has the days off and worked weekends of the notice`(year: Int, daysOff: Int, worked: Int) async throws {
        let calendar = try #require(try await ProfileFiles.holidays().calendars["CN"]?.years[year])
        #expect(calendar.breaks.map { $0.first.days(until: $0.last) + 1 }.reduce(0, +) == daysOff)
        #expect(calendar.makeUpDays.count == worked)
    }

    @Test(arguments: [
        ("2024-02-10", DayStatus.holiday), ("2024-02-09", .workingDay), ("2024-02-18", .makeUpWorkingDay),
        ("2025-01-28", .holiday), ("2025-01-26", .makeUpWorkingDay), ("2025-10-08", .holiday),
        ("2026-01-04", .makeUpWorkingDay), ("2026-02-23", .holiday), ("2026-02-24", .workingDay),
        ("2026-06-21", .holiday), ("2026-11-21", .weekend), ("2027-10-01", .holiday), ("2027-10-04", .workingDay),
    ])
    func `knows what a day is`(day: String, status: DayStatus) async throws {
        let calendar = try await ProfileFiles.holidays().calendar(for: try #require(ProfileID("CN-ZJ")))
        #expect(calendar.status(of: try ProfileFiles.day(day)) == status)
    }

    @Test func `announces three years and no more`() async throws {
        let calendar = try await ProfileFiles.holidays().calendar(for: try #require(ProfileID("CN")))
        #expect((2023...2028).filter(calendar.isAnnounced) == [2024, 2025, 2026])
        #expect(try await ProfileFiles.holidays().calendar(for: try #require(ProfileID("DE"))).years.isEmpty)
    }

    @Test(arguments: [
        ("year: 2026", "year: 2025", "CN-2025.yaml", "broken_holidays"),
        ("year: 2026", "year: 2026", "CN-2027.yaml", "file_name"),
        ("country: CN", "country: cn", "CN-2026.yaml", "not_a_country"),
        ("from: 2026-01-01", "from: 2026-01-32", "CN-2026.yaml", "not_a_day"),
        ("to: 2026-01-03", "to: 2025-12-31", "CN-2026.yaml", "broken_holidays"),
        ("2026-01-04, ", "2026-01-02, ", "CN-2026.yaml", "broken_holidays"),
        ("worked_weekends:", "worked:", "CN-2026.yaml", "unknown_key"),
        ("year: 2026\n", "", "CN-2026.yaml", "missing_key"),
        ("days_off:\n", "days_off: none\nx:\n", "CN-2026.yaml", "unknown_key"),
    ])
    func `a mutated calendar is refused`(from: String, to: String, file: String, code: String) throws {
        let text = try ProfileFiles.text("holidays/CN-2026")
        #expect(text.contains(from))
        let mutated = text.replacing(from, with: to)
        let fault = #expect(throws: ProfileFault.self) {
            try HolidayCatalogue(files: [(name: file, bytes: Array(mutated.utf8))])
        }
        #expect(fault?.rule.code == code)
        #expect(fault?.file == file)
    }

    @Test func `calendars are told from profiles by their names`() {
        for path in ["CN-2026.yaml", "/a/b/CN-2027.yaml"] { #expect(HolidayCatalogue.isNamedLikeYear(path)) }
        for path in ["CN.yaml", "CN-ZJ.yaml", "CN@2026.yaml", "CN-2026.yml", "CN-2026.yaml/CN-ZJ.yaml", ""] {
            #expect(!HolidayCatalogue.isNamedLikeYear(path))
        }
    }
}
