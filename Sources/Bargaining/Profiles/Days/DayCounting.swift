/// Counts periods of law in days of the calendar.
///
/// The day on which a period starts is not counted (Civil Code §201); a period in months ends on the day of the same
/// number, or on the last of the month (§202); one that ends on a day off ends by ``endRule`` (§203). These rules of
/// civil law are used here by analogy.
public struct DayCounting: Hashable, Sendable {
    /// Which days are worked.
    public let calendar: HolidayCalendar
    /// What happens to a period that ends on a day off.
    public let endRule: PeriodEndRule

    /// A way of counting.
    public init(calendar: HolidayCalendar, endRule: PeriodEndRule) {
        self.calendar = calendar
        self.endRule = endRule
    }

    /// The last day of a period that starts on a day; `nil` when it lies outside the calendar.
    ///
    /// Complexity: O(length in days) for working days and over holidays, else O(1).
    public func due(_ period: Period, after start: LocalDay) -> DueDay? {
        var gaps = CalendarGaps(calendar)
        guard let counted = end(of: period, from: start, step: 1, gaps: &gaps),
            let day = moved(counted, gaps: &gaps)
        else { return nil }
        return DueDay(day: day, counted: counted, estimatedYears: gaps.years)
    }

    /// The last day on which something can be done a period before an event; `nil` when it lies outside the calendar.
    ///
    /// The event's day is not counted. It does not move: moving it on would shorten the notice, and nothing in law moves
    /// it back. Complexity: as for ``due(_:after:)``.
    public func due(_ period: Period, before event: LocalDay) -> DueDay? {
        var gaps = CalendarGaps(calendar)
        guard let day = end(of: period, from: event, step: -1, gaps: &gaps) else { return nil }
        return DueDay(day: day, counted: day, estimatedYears: gaps.years)
    }

    private func end(of period: Period, from start: LocalDay, step: Int, gaps: inout CalendarGaps) -> LocalDay? {
        switch period {
        case .calendarDays(let count):
            let (days, overflow) = count.multipliedReportingOverflow(by: step)
            return overflow ? nil : start.adding(days: days)
        case .months(let count):
            let (months, overflow) = count.multipliedReportingOverflow(by: step)
            return overflow ? nil : start.adding(months: months)
        case .workingDays(let count):
            var day = start
            var left = count
            while left > 0 {
                guard let next = day.adding(days: step) else { return nil }
                day = next
                gaps.note(day)
                if calendar.status(of: day).isWorked { left -= 1 }
            }
            return day
        }
    }

    private func moved(_ counted: LocalDay, gaps: inout CalendarGaps) -> LocalDay? {
        guard endRule != .asCounted else { return counted }
        gaps.note(counted)
        let status = calendar.status(of: counted)
        guard !status.isWorked, endRule == .nextWorkingDay || status == .holiday else { return counted }
        var day = counted
        while !calendar.status(of: day).isWorked {
            guard let next = day.adding(days: 1) else { return nil }
            day = next
            gaps.note(day)
        }
        return day
    }
}
