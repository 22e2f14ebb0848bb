/// How often one principal may ask for something: a token bucket.
public struct RatePolicy: Hashable, Sendable {
    /// The highest rate and burst that can be set.
    public static let maximumPerSecond = 1_000_000
    /// How many seconds' worth of requests may come at once where only the rate is set.
    public static let usualBurstSeconds = 10

    /// Requests a second that can be kept up.
    public let perSecond: Int
    /// Requests that may come at once after a rest.
    public let burst: Int

    /// A policy; `nil` for a rate of 0, which means no limit.
    ///
    /// - Parameters:
    ///   - perSecond: requests a second; beyond ``maximumPerSecond`` it counts as that.
    ///   - burst: requests at once, at least 1; what comes in ``usualBurstSeconds`` where nothing is said.
    public init?(perSecond: Int, burst: Int? = nil) {
        guard perSecond > 0 else { return nil }
        self.perSecond = min(perSecond, Self.maximumPerSecond)
        self.burst = max(1, min(burst ?? self.perSecond * Self.usualBurstSeconds, 10 * Self.maximumPerSecond))
    }

    /// Nanoseconds after which one more request is allowed.
    var interval: Int64 { 1_000_000_000 / Int64(perSecond) }

    /// Nanoseconds in which an empty bucket fills.
    var span: Int64 { interval * Int64(burst) }
}
