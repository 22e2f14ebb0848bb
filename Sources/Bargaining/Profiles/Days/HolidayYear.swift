/// The holidays of one year and country as its government announced them.
public struct HolidayYear: Hashable, Sendable {
    /// The most breaks of a year.
    public static let maximumBreaks = 40
    /// The most make-up days of a year.
    public static let maximumMakeUpDays = 40

    /// The year.
    public let year: Int
    /// The notice it comes from.
    public let source: Title
    /// Days off.
    public let breaks: [HolidayBreak]
    /// Saturdays and Sundays that are worked instead (调休上班).
    public let makeUpDays: Set<LocalDay>

    /// A year from its parts; `nil` when a day lies in another year, two breaks overlap, or a make-up day is no
    /// weekend or is a day off as well.
    public init?(year: Int, source: Title, breaks: [HolidayBreak], makeUpDays: Set<LocalDay>) {
        let days = breaks.flatMap { [$0.first, $0.last] } + makeUpDays
        let sorted = breaks.sorted { $0.first < $1.first }
        guard days.allSatisfy({ $0.year == year }),
            zip(sorted, sorted.dropFirst()).allSatisfy({ $0.last < $1.first }),
            makeUpDays.allSatisfy({ day in day.weekday.isWeekend && !breaks.contains { $0.contains(day) } })
        else { return nil }
        self.year = year
        self.source = source
        self.breaks = sorted
        self.makeUpDays = makeUpDays
    }
}
