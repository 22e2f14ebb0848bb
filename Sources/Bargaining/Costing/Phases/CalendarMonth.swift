/// A month of the calendar: `2026-07`.
public struct CalendarMonth: Hashable, Sendable, Comparable, CustomStringConvertible {
    private static let monthsOfYear = 12

    /// Months since January of the year 0.
    private let ordinal: Int

    private init(ordinal: Int) { self.ordinal = ordinal }

    /// A month; `nil` for one whose first day does not exist.
    public init?(year: Int, month: Int) {
        guard LocalDay(year: year, month: month, day: 1) != nil else { return nil }
        ordinal = year * Self.monthsOfYear + month - 1
    }

    /// A month as `2026-07`; `nil` for anything else.
    public init?(_ text: String) {
        guard let first = LocalDay(text + "-01") else { return nil }
        self.init(year: first.year, month: first.month)
    }

    /// The year.
    public var year: Int { ordinal / Self.monthsOfYear }
    /// The month, 1…12.
    public var month: Int { ordinal % Self.monthsOfYear + 1 }

    /// As `2026-07`.
    public var description: String {
        let (year, month) = (String(year), String(month))
        return String(repeating: "0", count: max(0, 4 - year.count)) + year + "-" + (month.count < 2 ? "0" : "") + month
    }

    /// Orders by time.
    public static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }

    /// The month so many later.
    public func advanced(by months: Int) -> CalendarMonth { CalendarMonth(ordinal: ordinal + months) }

    /// How many months another one is later; negative where it is earlier.
    func months(to other: CalendarMonth) -> Int { other.ordinal - ordinal }
}
