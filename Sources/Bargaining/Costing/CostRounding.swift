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

    /// How a figure between two steps is rounded.
    public enum Mode: String, Hashable, Sendable, CaseIterable {
        /// To the nearer step, from the middle to the even one.
        case halfEven = "half_even"
    }

    /// How the figure is rounded.
    public var mode: Mode { .halfEven }

    /// How many digits after the point it keeps: two of money, four of a ratio.
    public var places: Int {
        switch self {
        case .total, .perWorker, .perHandlingHour, .perOnlineHour: 2
        case .minimumWageRatio: 4
        }
    }
}
