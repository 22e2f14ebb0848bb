/// An amount of money of one month in its readings, each rounded by itself (``CostRounding``).
public struct MonthlyMoney: Hashable, Sendable {
    /// For all workers.
    public let total: ExactDecimal
    /// For one worker, on average.
    public let perWorker: ExactDecimal
    /// For one hour of handling orders, on average.
    public let perHandlingHour: ExactDecimal
    /// For one hour online, waiting included, on average; `nil` where online hours are not known for everybody counted.
    public let perOnlineHour: ExactDecimal?

    /// An amount from its readings.
    public init(
        total: ExactDecimal, perWorker: ExactDecimal, perHandlingHour: ExactDecimal, perOnlineHour: ExactDecimal? = nil
    ) {
        self.total = total
        self.perWorker = perWorker
        self.perHandlingHour = perHandlingHour
        self.perOnlineHour = perOnlineHour
    }
}
