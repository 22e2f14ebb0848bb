/// The rule that a group of an assumption set breaks. One case a rule; a number is the index of the band, from 0.
public enum WorkerGroupFault: Error, Hashable, Sendable {
    case nameMalformed
    case namedTwice
    case workersOutOfRange
    case activeDaysOutOfRange
    case onlineHoursOutOfRange
    /// Less than the time in which orders are handled.
    case onlineHoursBelowHandling
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
