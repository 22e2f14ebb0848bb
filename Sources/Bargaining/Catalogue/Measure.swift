/// What kind of quantity a unit counts; from it follow the terms that a subject allows and who gains when they rise.
public enum Measure: String, Hashable, Sendable, CaseIterable {
    /// Money, perhaps per something: `CNY/parcel`.
    case money
    /// A share: `percent`, `percent of fares`.
    case percent
    /// A length of time, perhaps per something: `hours/day`.
    case duration
    /// Any other count: `times/week`, `points`, `writers`.
    case count

    /// The measure of a unit, from how it begins: a currency code, `percent` or `%`, a unit of time, or anything else.
    public init(_ unit: Unit) {
        if unit.currencyCode != nil {
            self = .money
            return
        }
        let base = unit.text.prefix { $0 != "/" && $0 != " " }
        if base == "percent" || base == "%" {
            self = .percent
        } else if Self.unitsOfTime.contains(String(base)) {
            self = .duration
        } else {
            self = .count
        }
    }

    private static let unitsOfTime: Set<String> = [
        "second", "seconds", "s", "minute", "minutes", "min", "hour", "hours", "h", "day", "days", "week", "weeks",
        "month", "months", "year", "years",
    ]
}
