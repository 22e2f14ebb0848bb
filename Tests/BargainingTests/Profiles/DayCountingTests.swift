import Bargaining
import Testing

@Suite struct DayCountingTests {
    @Test func `does not count the start day (CC §201)`() throws {
        let due = try #require(try Profiles.counting().due(.calendarDays(20), after: try Profiles.day("2025-05-22")))
        #expect(due.day.description == "2025-06-11")
        #expect(!due.hasMoved && due.estimatedYears.isEmpty)
    }

    @Test(arguments: [
        // Ends on Saturday 7 June: Monday.
        (PeriodEndRule.nextWorkingDay, "2025-05-28", 10, "2025-06-07", "2025-06-09"),
        // Ends on 1 October: past the whole holiday.
        (.nextWorkingDay, "2025-09-21", 10, "2025-10-01", "2025-10-09"),
        // Ends on Sunday 28 September, which is worked: stays.
        (.nextWorkingDay, "2025-09-18", 10, "2025-09-28", "2025-09-28"),
        // A plain weekend is no holiday.
        (.afterHolidays, "2025-05-28", 10, "2025-06-07", "2025-06-07"),
        (.afterHolidays, "2025-09-21", 10, "2025-10-01", "2025-10-09"),
        (.asCounted, "2025-09-21", 10, "2025-10-01", "2025-10-01"),
    ])
    func `moves on from a day off (CC §203)`(
        rule: PeriodEndRule, start: String, days: Int, counted: String, expected: String
    ) throws {
        let due = try #require(try Profiles.counting(rule).due(.calendarDays(days), after: try Profiles.day(start)))
        #expect(due.counted.description == counted)
        #expect(due.day.description == expected)
        #expect(due.hasMoved == (counted != expected))
    }

    @Test(arguments: [
        // Over the Labour Day break and before it the worked Sunday.
        ("2025-04-25", 5, "2025-05-06"),
        // Over Spring Festival; 26 January and 8 February are worked.
        ("2025-01-24", 3, "2025-02-05"),
        ("2025-02-05", 3, "2025-02-08"),
        // An ordinary fortnight.
        ("2025-06-02", 10, "2025-06-16"),
    ])
    func `counts working days by the holiday calendar`(start: String, days: Int, expected: String) throws {
        let due = try #require(try Profiles.counting().due(.workingDays(days), after: try Profiles.day(start)))
        #expect(due.day.description == expected)
        #expect(!due.hasMoved)
    }

    @Test(arguments: [
        (Period.calendarDays(7), "2025-05-08", "2025-05-01"), (.workingDays(7), "2025-05-08", "2025-04-25"),
        (.workingDays(5), "2025-06-13", "2025-06-06"), (.months(3), "2025-05-31", "2025-02-28"),
        (.calendarDays(10), "2025-06-11", "2025-06-01"),
    ])
    func `counts backwards before an event and leaves the day where it falls`(
        period: Period, event: String, expected: String
    ) throws {
        let due = try #require(try Profiles.counting().due(period, before: try Profiles.day(event)))
        #expect(due.day.description == expected)
        #expect(!due.hasMoved)
    }

    @Test(arguments: [
        ("2025-12-31", 2, "2026-02-28"), ("2025-08-31", 1, "2025-09-30"), ("2025-11-30", 3, "2026-02-28"),
    ])
    func `ends months on the day of the same number or the last (CC §202)`(
        start: String, months: Int, expected: String
    ) throws {
        let due = try #require(
            try Profiles.counting(.asCounted).due(.months(months), after: try Profiles.day(start)))
        #expect(due.day.description == expected)
    }

    @Test func `falls back on fixed holidays for a year without notice, and says so`() throws {
        let counting = DayCounting(calendar: HolidayCalendar([]), endRule: .nextWorkingDay)
        let october = try #require(counting.due(.calendarDays(10), after: try Profiles.day("2031-09-21")))
        // 1 to 3 October are off, 4 and 5 October 2031 are a weekend.
        #expect(october.day.description == "2031-10-06")
        #expect(october.estimatedYears == [2031])
        let overNewYear = try #require(counting.due(.workingDays(5), after: try Profiles.day("2031-12-29")))
        #expect(overNewYear.day.description == "2032-01-06")
        #expect(overNewYear.estimatedYears == [2031, 2032])
        #expect(HolidayCalendar([]).status(of: try Profiles.day("2025-05-02")) == .holiday)
        #expect(HolidayCalendar([]).status(of: try Profiles.day("2024-05-02")) == .workingDay)
    }

    @Test func `needs no calendar where none matters`() throws {
        let counting = DayCounting(calendar: HolidayCalendar([]), endRule: .asCounted)
        #expect(counting.due(.calendarDays(10), after: try Profiles.day("2031-09-21"))?.estimatedYears == [])
        #expect(counting.due(.calendarDays(10), before: try Profiles.day("2031-09-21"))?.estimatedYears == [])
    }

    @Test func `ends with the calendar`() throws {
        let last = try Profiles.day("2099-12-30")
        let counting = try Profiles.counting()
        for period in [Period.calendarDays(2), .workingDays(5), .months(1), .calendarDays(.max), .months(.max)] {
            #expect(counting.due(period, after: last) == nil)
        }
        #expect(counting.due(.calendarDays(5), before: try Profiles.day("1900-01-02")) == nil)
    }

    @Test func `refuses years that contradict themselves`() throws {
        func year(_ breaks: [HolidayBreak], _ worked: [String]) throws -> HolidayYear? {
            HolidayYear(
                year: 2025, source: .zh("x"), breaks: breaks, makeUpDays: Set(try worked.map(Profiles.day)))
        }
        let may = try Profiles.holiday("2025-05-01", "2025-05-05")
        #expect(try year([may], ["2025-04-27"]) != nil)
        #expect(try year([may], ["2025-04-28"]) == nil, "a Monday is worked anyway")
        #expect(try year([may], ["2025-05-03"]) == nil, "worked and off at once")
        #expect(try year([may, try Profiles.holiday("2025-05-05", "2025-05-06")], []) == nil, "off twice")
        #expect(try year([try Profiles.holiday("2024-12-31", "2025-01-01")], []) == nil, "another year")
        #expect(HolidayBreak(title: .zh("x"), first: try Profiles.day("2025-05-05"), last: may.first) == nil)
    }

    @Test(arguments: (1...8).map { UInt64($0) &* 0x9E37_79B9 })
    func `working days forwards and back meet again`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let counting = try Profiles.counting()
        for _ in 0..<200 {
            let start = try #require(
                LocalDay(
                    daysSinceEpoch: try Profiles.day("2025-01-02").daysSinceEpoch
                        + Int.random(in: 0..<300, using: &generator)))
            let count = Int.random(in: 1...20, using: &generator)
            let due = try #require(counting.due(.workingDays(count), after: start)?.day)
            #expect(counting.calendar.status(of: due).isWorked, "seed \(seed)")
            let worked = (start.daysSinceEpoch + 1...due.daysSinceEpoch).compactMap { LocalDay(daysSinceEpoch: $0) }
                .count { counting.calendar.status(of: $0).isWorked }
            #expect(worked == count, "seed \(seed)")
            let back = try #require(counting.due(.workingDays(count), before: due)?.day)
            #expect(counting.calendar.status(of: start).isWorked ? back == start : back < start, "seed \(seed)")
        }
    }
}
