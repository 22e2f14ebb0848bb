/// A clock that a fact started, and what became of it.
public struct ClockState: Hashable, Sendable {
    /// The clock.
    public let clock: StartedClock
    /// Who has to act.
    public let party: DueParty
    /// The day on which what was due was done; `nil` while it was not.
    public internal(set) var stoppedOn: LocalDay?

    /// Whether it runs.
    public var isRunning: Bool { stoppedOn == nil }
}
