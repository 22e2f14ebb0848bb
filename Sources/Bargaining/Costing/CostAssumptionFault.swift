/// The rule that an assumption set breaks. One case a rule.
public enum CostAssumptionFault: Error, Hashable, Sendable {
    /// The unit counts no money, or money for something other than an order.
    case rateUnitNotPerOrder
    /// The period ends before it begins.
    case periodReversed
    /// Not in 1…``CostLimits/maximumHorizonMonths``.
    case horizonOutOfRange
    case hourlyMinimumWageNotAboveZero
    case monthlyMinimumWageNotAboveZero
    case minimumWageSourceMalformed
    case groupsOutOfRange
    /// More than ``CostLimits/maximumBandsOfSet`` over all groups.
    case tooManyBands
    /// More than ``CostLimits/maximumWorkers`` over all groups.
    case tooManyWorkers
    /// A rule of one group, by its index from 0.
    case group(Int, WorkerGroupFault)
}
