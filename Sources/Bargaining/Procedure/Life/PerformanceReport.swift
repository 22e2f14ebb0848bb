/// A report on how the agreement is carried out. Its words are a disclosure beside the event.
public struct PerformanceReport: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// On which day.
    public let day: LocalDay
    /// The clock of the report, with that day; `nil` where the place asks for none.
    public let timeliness: Timeliness?
    /// The clock of the next one, counted from the due day of this one; `nil` where none is due before the agreement ends.
    public let next: StartedClock?

    /// A report from its parts.
    public init(number: Int, day: LocalDay, timeliness: Timeliness?, next: StartedClock?) {
        self.number = number
        self.day = day
        self.timeliness = timeliness
        self.next = next
    }
}
