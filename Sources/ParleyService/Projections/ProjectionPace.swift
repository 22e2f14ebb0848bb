/// How long events gather before the projector takes its next page.
///
/// A page costs the more the more events it has, and while it is made it stands in the way of acts on the same
/// processors. So where little happens pages are small, and an act that meets one waits a millisecond instead of ten; where
/// much happens they are large, and a negotiation that moved several times in between is written once.
struct ProjectionPace {
    /// Events a second up to which pages are kept small.
    static let quietRate = 3_000
    /// Events that a small page should have.
    static let quietPage = 16
    /// The longest time in which a small page gathers.
    static let longestQuietPause = Duration.milliseconds(100)
    /// The longest time from an event's record to its rows where pages are large: below the second that readers are promised.
    static let busyGoal = Duration.milliseconds(800)
    /// The shortest time in which a large page gathers, however long the one before took.
    static let shortestBusyPause = Duration.milliseconds(100)

    private var last: ContinuousClock.Instant

    /// A pace that begins with the next page.
    init(from start: ContinuousClock.Instant) {
        last = start
    }

    /// The pause after a page, by how fast its events came.
    ///
    /// - Parameters:
    ///   - events: how many it had, 0 or more.
    ///   - start: when its making began; the next one is taken to need as long.
    ///   - end: when it was finished.
    mutating func pause(
        after events: Int, begun start: ContinuousClock.Instant, at end: ContinuousClock.Instant
    ) -> Duration {
        let time = end - last
        last = end
        guard events > 0, time > .zero else { return Self.longestQuietPause }
        if time * Self.quietRate < .seconds(1) * events {
            // What is recorded just after a page was read waits for the making of that one and of the next.
            return max(Self.busyGoal - (end - start) * 2, Self.shortestBusyPause)
        }
        return min(time * Self.quietPage / events, Self.longestQuietPause)
    }
}
