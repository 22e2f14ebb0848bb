/// From when through when an agreement holds: its nominal term.
public struct AgreementTerm: Hashable, Sendable {
    /// The first day.
    public let from: LocalDay
    /// The last day, not before the first.
    public let through: LocalDay

    /// A term; `nil` where it ends before it begins.
    public init?(from: LocalDay, through: LocalDay) {
        guard from <= through else { return nil }
        self.from = from
        self.through = through
    }

    /// How long it is. Complexity: O(1).
    var length: TermLength {
        let days = from.days(until: through) + 1
        // A month has at least 28 days, so the estimate is never too low and off by few.
        var months = days / 28
        while months > 0, elapsed(months: months) > days { months -= 1 }
        return TermLength(months: months, days: days - elapsed(months: months))
    }

    /// The first day of a year of the agreement, from 1; `nil` outside the calendar.
    func firstDay(ofYear year: Int) -> LocalDay? { from.adding(years: year - 1) }

    /// Days from the first day to the same day so many months later, more than any term where that is outside the calendar.
    private func elapsed(months: Int) -> Int { from.adding(months: months).map { from.days(until: $0) } ?? .max }
}
