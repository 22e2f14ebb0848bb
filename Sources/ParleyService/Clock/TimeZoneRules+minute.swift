internal import Bargaining

extension TimeZoneRules {
    private static let minutesOfDay: Int64 = 1_440

    /// A moment in minutes since 1970-01-01T00:00 of local time, for drawings: the middle of what is known; `nil` where nothing is.
    func localMinute(of occurredAt: OccurredAt, in zone: String?) -> Int64? {
        switch occurredAt {
        case .instant(let instant):
            let moment = localMoment(of: instant, in: zone)
            return Int64(moment.day.daysSinceEpoch) * Self.minutesOfDay + Int64(moment.minute ?? 0)
        case .day(let day): return Self.middle(Int64(day.daysSinceEpoch), days: 1)
        case .month(let year, let month):
            let first = CalendarDay.daysSinceEpoch(year: Int64(year), month: Int64(month), day: 1)
            return Self.middle(first, days: Int64(LocalDay.days(inMonth: month, of: year)))
        case .year(let year):
            let first = CalendarDay.daysSinceEpoch(year: Int64(year), month: 1, day: 1)
            return Self.middle(first, days: CalendarDay.daysSinceEpoch(year: Int64(year) + 1, month: 1, day: 1) - first)
        case .unknown: return nil
        }
    }

    private static func middle(_ firstDay: Int64, days: Int64) -> Int64 {
        firstDay * minutesOfDay + days * minutesOfDay / 2
    }
}
