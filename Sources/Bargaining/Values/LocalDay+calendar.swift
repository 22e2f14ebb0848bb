extension LocalDay {
    /// The day of a count of days since 1970-01-01, which ``daysSinceEpoch`` undoes; `nil` outside the calendar.
    ///
    /// The algorithm is Howard Hinnant's `civil_from_days`. Complexity: O(1).
    public init?(daysSinceEpoch days: Int) {
        // Far from any day of the calendar the arithmetic could overflow.
        guard (-1_000_000...1_000_000).contains(days) else { return nil }
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day of the week. Complexity: O(1).
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let fromMonday = (daysSinceEpoch + 3) % 7
        return Weekday(rawValue: (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1) ?? .monday
    }

    /// So many days later, or earlier for a negative count; `nil` outside the calendar. Complexity: O(1).
    public func adding(days: Int) -> LocalDay? {
        let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
        return overflow ? nil : LocalDay(daysSinceEpoch: sum)
    }

    /// The same day of the month so many months later, or earlier for a negative count; the last day of the month where
    /// it has no such day (Civil Code §202). `nil` outside the calendar. Complexity: O(1).
    public func adding(months: Int) -> LocalDay? {
        let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, count >= 0 else { return nil }
        let (year, month) = (count / 12, count % 12 + 1)
        return LocalDay(year: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
    }

    /// The same day so many years later, or earlier for a negative count; 28 February for a 29th that is not there.
    /// `nil` outside the calendar. Complexity: O(1).
    public func adding(years: Int) -> LocalDay? {
        let (months, overflow) = years.multipliedReportingOverflow(by: 12)
        return overflow ? nil : adding(months: months)
    }

    /// Days from this day to another, negative where that is earlier. Complexity: O(1).
    public func days(until other: LocalDay) -> Int {
        other.daysSinceEpoch - daysSinceEpoch
    }
}
