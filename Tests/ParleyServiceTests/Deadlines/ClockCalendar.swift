import Bargaining
import EventSourcing

@testable import ParleyService

/// A second count of days, written without the rules that it checks: holidays of autumn 2026 as announced, those of later
/// autumns by their fixed dates.
enum ClockCalendar {
    private static let holidays: Set<LocalDay> = Set(
        ["2026-09-25", "2026-09-26", "2026-09-27"].map(Sample.day)
            + (1...7).map { Sample.day("2026-10-0\($0)") } + (1...3).map { Sample.day("2027-10-0\($0)") }
            + (1...3).map { Sample.day("2028-10-0\($0)") })
    private static let workedWeekends: Set<LocalDay> = [Sample.day("2026-09-20"), Sample.day("2026-10-10")]

    /// The holidays to which the stories are moved.
    private static let nationalDay2026 = Sample.day("2026-10-03")
    private static let nationalDay2027 = Sample.day("2027-10-02")
    private static let nationalDay2028 = Sample.day("2028-10-02")
    private static let mondayBefore = Sample.day("2026-09-28")

    /// The first day of a story in which a clock ends on a holiday, or runs over one.
    static func firstDay(overHolidays clock: ClockCase) -> LocalDay? {
        switch clock.length {
        case .days(let count): nationalDay2026.adding(days: -clock.start - count)
        case .months(let count): nationalDay2027.adding(months: -count)?.adding(days: -clock.start)
        case .workingDays: mondayBefore.adding(days: -clock.start)
        case .daysBefore: nationalDay2026.adding(days: -clock.due)
        case .agreed: (clock.due < 400 ? nationalDay2026 : nationalDay2028).adding(days: -clock.due)
        }
    }

    /// The last day of a clock.
    static func due(of clock: ClockCase, from start: LocalDay) -> LocalDay? {
        guard let counted = counted(clock, from: start) else { return nil }
        switch clock.length {
        case .days, .months:
            var day = counted
            while !isWorked(day), let next = day.adding(days: 1) { day = next }
            return day
        case .workingDays, .daysBefore, .agreed: return counted
        }
    }

    /// Whether the count has anything to do with a holiday.
    static func meetsHolidays(_ clock: ClockCase, from start: LocalDay) -> Bool {
        guard let counted = counted(clock, from: start) else { return false }
        if case .workingDays = clock.length { return holidays.contains { start < $0 && $0 < counted } }
        return holidays.contains(counted)
    }

    private static func counted(_ clock: ClockCase, from start: LocalDay) -> LocalDay? {
        switch clock.length {
        case .days(let count): return start.adding(days: count)
        case .months(let count): return start.adding(months: count)
        case .daysBefore(let count): return start.adding(days: -count)
        case .agreed: return ProcedureStory.day(clock.due)
        case .workingDays(let count):
            var day = start
            var left = count
            while left > 0, let next = day.adding(days: 1) {
                day = next
                if isWorked(day) { left -= 1 }
            }
            return day
        }
    }

    private static func isWorked(_ day: LocalDay) -> Bool {
        guard !holidays.contains(day) else { return false }
        return workedWeekends.contains(day) || (day.weekday != .saturday && day.weekday != .sunday)
    }

    /// The first day of a story in which the clocks of a zone are changed between the start of a clock and its end: in the
    /// middle of the first such days from May 2026 on.
    static func firstDay(of clock: ClockCase, overAChangeIn zone: String) -> LocalDay? {
        let days = (0..<700).compactMap { Sample.day("2026-05-01").adding(days: $0) }
        let fits = days.map { day in
            day.adding(days: clock.start).map { midnight(after: $0, in: zone) }
                != day.adding(days: clock.due).map { midnight(after: $0, in: zone) }
        }
        guard let first = fits.firstIndex(of: true) else { return nil }
        let count = fits[first...].prefix { $0 }.count
        return days[first + count / 2]
    }

    /// The time of day in UTC, in microseconds, at which a day ends: another one once the clocks are changed.
    static func midnight(after day: LocalDay, in zone: String) -> Int64 {
        let end = TimeZoneRules.shared.latestInstant(of: .day(day), in: zone)?.microseconds ?? 0
        return (end + 1) % 86_400_000_000
    }
}
