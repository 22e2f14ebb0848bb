/// What a waiting thread decides at each wake-up.
package enum MonitorAnswer<Result> {
    /// It has what it waited for.
    case done(Result)
    /// It goes on waiting, at most until the instant.
    case wait(until: ContinuousClock.Instant?)
}
