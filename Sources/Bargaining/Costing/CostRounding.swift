/// The roundings of an estimate: one for each figure, each from the exact sum, none from a figure already rounded. The
/// raw value is the figure's name.
///
/// Until then nothing is rounded: sums are whole numbers of a power of ten.
public enum CostRounding: String, Hashable, Sendable, CaseIterable {
    /// A month's total.
    case total
    /// The total by worker.
    case perWorker = "per_worker"
    /// The total by hour of handling.
    case perHandlingHour = "per_handling_hour"
    /// The total by hour online.
    case perOnlineHour = "per_online_hour"
    /// Pay for an hour, or a month, by the local minimum wage.
    case minimumWageRatio = "minimum_wage_ratio"
    /// Cost or pay of all months of a horizon together.
    case courseTotal = "course_total"
    /// Orders a month that are no longer handled.
    case ordersLost = "orders_lost"
    /// What a limit leaves: days a month on which a worker is active. The figures after it are exact.
    case activeDays = "active_days"
    /// What a limit leaves: orders of a band on an active day.
    case ordersPerDay = "orders_per_day"
    /// What a limit leaves: fares of a band in a month.
    case monthlyFares = "monthly_fares"

    /// How a figure between two steps is rounded.
    public enum Mode: String, Hashable, Sendable, CaseIterable {
        /// To the nearer step, from the middle to the even one.
        case halfEven = "half_even"
    }

    /// How the figure is rounded.
    public var mode: Mode { .halfEven }

    /// How many digits after the point it keeps: two of money, four of a ratio, all that a decimal can have of what a limit
    /// leaves.
    public var places: Int {
        switch self {
        case .total, .perWorker, .perHandlingHour, .perOnlineHour, .courseTotal, .ordersLost: 2
        case .activeDays, .ordersPerDay, .monthlyFares: ExactDecimal.maximumFractionDigits
        case .minimumWageRatio: 4
        }
    }
}
