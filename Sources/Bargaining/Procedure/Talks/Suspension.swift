/// A suspension as both sides agreed on it.
public struct Suspension: Hashable, Sendable {
    /// Why.
    public let cause: SuspensionCause
    /// The day from which the talks rest.
    public let from: LocalDay
    /// The day on which they go on, set by both sides. Nothing goes on by itself.
    public let clock: StartedClock
    /// The rules of the place that it breaks, shown and not refused.
    public let breaches: [SuspensionBreach]
    /// Whether the window for the whole negotiation stands still meanwhile.
    public let stopsWindow: Bool

    /// A suspension from its parts.
    public init(
        cause: SuspensionCause, from: LocalDay, clock: StartedClock, breaches: [SuspensionBreach], stopsWindow: Bool
    ) {
        self.cause = cause
        self.from = from
        self.clock = clock
        self.breaches = breaches
        self.stopsWindow = stopsWindow
    }
}
