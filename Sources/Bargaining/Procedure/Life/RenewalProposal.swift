/// That a side asks to renew the agreement (续订, Order 22 §38).
public struct RenewalProposal: Hashable, Sendable {
    /// When it came, beside the time that the law leaves for it. The raw value is the word of the API.
    public enum Timing: String, Hashable, Sendable, CaseIterable {
        /// Before that time: it can be asked for again within it.
        case early
        case inTime = "in_time"
        /// After the end of the agreement.
        case late
    }

    /// Who asks.
    public let side: Side
    /// On which day.
    public let day: LocalDay
    /// The time that the law leaves for it; `nil` where it leaves none.
    public let window: StartedClock?

    /// A proposal from its parts.
    public init(side: Side, day: LocalDay, window: StartedClock?) {
        self.side = side
        self.day = day
        self.window = window
    }

    /// When it came; in time where the law leaves no time of its own.
    public var timing: Timing {
        guard let window else { return .inTime }
        if day < window.start { return .early }
        return day > window.due ? .late : .inTime
    }
}
