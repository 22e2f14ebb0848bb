/// Days off in a row for one holiday, weekends and days moved there included.
public struct HolidayBreak: Hashable, Sendable {
    /// The most days of a break.
    public static let maximumDays = 31

    /// What is celebrated.
    public let title: Title
    /// The first day off.
    public let first: LocalDay
    /// The last day off, not before the first.
    public let last: LocalDay

    /// A break from its parts; `nil` when it ends before it begins or is longer than ``maximumDays``.
    public init?(title: Title, first: LocalDay, last: LocalDay) {
        guard (0..<Self.maximumDays).contains(first.days(until: last)) else { return nil }
        self.title = title
        self.first = first
        self.last = last
    }

    /// Whether a day belongs to it.
    public func contains(_ day: LocalDay) -> Bool { first <= day && day <= last }
}
