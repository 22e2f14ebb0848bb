/// An amount of money of one month in its three readings, each rounded by itself (``CostRounding``).
public struct MonthlyMoney: Hashable, Sendable {
    /// For all workers.
    public let total: ExactDecimal
    /// For one worker, on average.
    public let perWorker: ExactDecimal
    /// For one hour of handling orders, on average.
    public let perHandlingHour: ExactDecimal

    /// An amount from its readings.
    public init(total: ExactDecimal, perWorker: ExactDecimal, perHandlingHour: ExactDecimal) {
        self.total = total
        self.perWorker = perWorker
        self.perHandlingHour = perHandlingHour
    }
}
