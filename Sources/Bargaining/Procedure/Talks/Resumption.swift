/// The end of a suspension.
public struct Resumption: Hashable, Sendable {
    /// The suspension's clock and the day on which the talks went on.
    public let timeliness: Timeliness
    /// Calendar days that the talks rested.
    public let days: Int
    /// The rules of the place that the suspension, as long as it was, broke.
    public let breaches: [SuspensionBreach]

    /// A resumption from its parts.
    public init(timeliness: Timeliness, days: Int, breaches: [SuspensionBreach]) {
        self.timeliness = timeliness
        self.days = days
        self.breaches = breaches
    }
}
