/// How often pay holds the local minimum wage, four places each, all from exact pay (``CostRounding/minimumWageRatio``).
public struct MinimumWageRatios: Hashable, Sendable {
    /// Pay for an hour of handling ÷ hourly minimum wage.
    public let perHandlingHour: ExactDecimal
    /// Pay for an hour online ÷ hourly minimum wage; `nil` where online hours are not known for everybody counted.
    public let perOnlineHour: ExactDecimal?
    /// Pay of a worker for the month ÷ monthly minimum wage; `nil` without one.
    public let perMonth: ExactDecimal?

    /// Ratios from their parts.
    public init(perHandlingHour: ExactDecimal, perOnlineHour: ExactDecimal? = nil, perMonth: ExactDecimal? = nil) {
        self.perHandlingHour = perHandlingHour
        self.perOnlineHour = perOnlineHour
        self.perMonth = perMonth
    }
}
