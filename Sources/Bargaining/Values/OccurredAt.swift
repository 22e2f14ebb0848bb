public import EventSourcing

/// When something happened at the table: often only a day, sometimes roughly or not at all (DESIGN §4.3).
public enum OccurredAt: Hashable, Sendable {
    /// A known instant.
    case instant(Timestamp)
    /// A known day.
    case day(LocalDay)
    /// Some day of a month, 1…12.
    case month(year: Int, month: Int)
    /// Some day of a year.
    case year(Int)
    /// Not known.
    case unknown
}
