/// Which days are worked in a country, by its announced holidays.
///
/// For a year without announcement (the notice for a year comes in the autumn before) the calendar falls back on
/// Saturdays and Sundays and those statutory holidays that have a fixed date: 1 January, 1 May, from 2025 on 2 May, and
/// 1 to 3 October (全国年节及纪念日放假办法). Spring Festival, Qingming, Dragon Boat and Mid-Autumn and all make-up days
/// are then missing, so what is counted over such a year is an estimate; ``DueDay/estimatedYears`` names the year.
public struct HolidayCalendar: Hashable, Sendable {
    /// The announced years.
    public let years: [Int: HolidayYear]

    /// A calendar of announced years; of two for one year the last counts.
    public init(_ years: some Sequence<HolidayYear>) {
        var byYear: [Int: HolidayYear] = [:]
        for year in years { byYear[year.year] = year }
        self.years = byYear
    }

    /// Whether a year is announced.
    public func isAnnounced(_ year: Int) -> Bool { years[year] != nil }

    /// What a day is. Complexity: O(breaks of the year).
    public func status(of day: LocalDay) -> DayStatus {
        if let year = years[day.year] {
            if year.makeUpDays.contains(day) { return .makeUpWorkingDay }
            if year.breaks.contains(where: { $0.contains(day) }) { return .holiday }
        } else if Self.isFixedHoliday(day) {
            return .holiday
        }
        return day.weekday.isWeekend ? .weekend : .workingDay
    }

    private static func isFixedHoliday(_ day: LocalDay) -> Bool {
        switch (day.month, day.day) {
        case (1, 1), (5, 1), (10, 1...3): true
        case (5, 2): day.year >= 2025
        default: false
        }
    }
}
