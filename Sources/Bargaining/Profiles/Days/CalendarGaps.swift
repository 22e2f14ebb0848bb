/// The years that a count touched and that no notice covers.
struct CalendarGaps {
    private let calendar: HolidayCalendar
    private(set) var years: [Int] = []

    init(_ calendar: HolidayCalendar) {
        self.calendar = calendar
    }

    /// Notes the year of a day whose status mattered.
    mutating func note(_ day: LocalDay) {
        guard !calendar.isAnnounced(day.year), !years.contains(day.year) else { return }
        years.append(day.year)
        years.sort()
    }
}
