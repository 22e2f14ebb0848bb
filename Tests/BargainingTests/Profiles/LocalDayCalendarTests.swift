import Bargaining
import Testing

@Suite struct LocalDayCalendarTests {
    @Test(arguments: [
        ("1970-01-01", Weekday.thursday), ("2000-02-29", .tuesday), ("2025-01-26", .sunday), ("2026-04-12", .sunday),
        ("1900-01-01", .monday), ("2099-12-31", .thursday), ("1969-12-31", .wednesday),
    ])
    func `knows the day of the week`(text: String, weekday: Weekday) throws {
        #expect(try Profiles.day(text).weekday == weekday)
    }

    @Test func `counts every day of two centuries in a row and back`() throws {
        let first = try Profiles.day("1900-01-01")
        let last = try Profiles.day("2099-12-31")
        var day = first
        var weekday = Weekday.monday
        for count in first.daysSinceEpoch...last.daysSinceEpoch {
            #expect(LocalDay(daysSinceEpoch: count) == day)
            #expect(day.daysSinceEpoch == count && day.weekday == weekday)
            guard count < last.daysSinceEpoch else { break }
            day = try #require(day.adding(days: 1))
            weekday = Weekday(rawValue: weekday.rawValue % 7 + 1) ?? .monday
        }
        #expect(day == last)
        #expect(first.days(until: last) == 73_048 && last.days(until: first) == -73_048)
    }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2025-01-31", 1, "2025-02-28"), ("2025-03-31", -1, "2025-02-28"),
        ("2025-11-30", 3, "2026-02-28"), ("2025-05-31", 1, "2025-06-30"), ("2025-01-15", -1, "2024-12-15"),
        ("2025-12-15", 1, "2026-01-15"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ])
    func `adds months and keeps to their ends`(start: String, months: Int, expected: String) throws {
        #expect(try Profiles.day(start).adding(months: months)?.description == expected)
    }

    @Test func `adds years`() throws {
        #expect(try Profiles.day("2024-02-29").adding(years: 1)?.description == "2025-02-28")
        #expect(try Profiles.day("2026-03-01").adding(years: -3)?.description == "2023-03-01")
    }

    @Test func `ends with its calendar instead of trapping`() throws {
        let day = try Profiles.day("2026-04-12")
        for count in [Int.max, Int.min, 1_000_000, -1_000_000] {
            #expect(day.adding(days: count) == nil)
            #expect(day.adding(months: count) == nil)
            #expect(day.adding(years: count) == nil)
            #expect(LocalDay(daysSinceEpoch: count) == nil)
        }
        #expect(try Profiles.day("2099-12-31").adding(days: 1) == nil)
        #expect(try Profiles.day("1900-01-01").adding(days: -1) == nil)
    }
}
