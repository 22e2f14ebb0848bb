/// When something was done that a clock ran for. Lateness is shown, never a reason to refuse (domain §3.4.8).
public struct Timeliness: Hashable, Sendable {
    /// The clock.
    public let clock: StartedClock
    /// The day on which it was done.
    public let day: LocalDay

    /// A finding from its parts.
    public init(clock: StartedClock, day: LocalDay) {
        self.clock = clock
        self.day = day
    }

    /// Whether it came after the last day in time.
    public var isLate: Bool { day > clock.due }
}
