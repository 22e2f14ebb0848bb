/// The rule that an assumption set breaks. One case a rule; a number is the index of the band, from 0.
public enum CostAssumptionFault: Error, Hashable, Sendable {
    case workersOutOfRange
    case activeDaysOutOfRange
    /// The unit counts no money, or money for something other than an order.
    case rateUnitNotPerOrder
    case minimumWageNotAboveZero
    case orderBandsOutOfRange
    case bandNameMalformed(Int)
    case bandNamedTwice(Int)
    case ordersPerDayOutOfRange(Int)
    case handlingMinutesOutOfRange(Int)
    case currentRateNegative(Int)
    /// Too many dimensions, one of them twice, a limit in place of a point, or a word that no table can have.
    case pointMalformed(Int)
    case fareBandsOutOfRange
    case faresNegative(Int)
    case percentOutOfRange(Int)
}
