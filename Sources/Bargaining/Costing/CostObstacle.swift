/// What stands between a term and its cost. One case a rule; an index counts from 0.
public enum CostObstacle: Hashable, Sendable {
    /// A duty, words, or a value not known.
    case notAFigure(TermKind)
    /// A range: which of its amounts will be paid is open.
    case severalAmounts
    /// Amounts by year or date, and no horizon in the assumptions over which they are costed.
    case changesOverTime
    /// A share of another norm, which is never looked up.
    case normNotRecorded
    /// Nothing of the subject is paid by order, hour, month or fare, or limits the work that is.
    case subjectNotCosted(Subject)
    /// A unit in which the subject is not costed, or not the unit of the assumptions.
    case unitNotCosted(Unit)
    /// The term's word `currency` is not the currency of the assumptions.
    case currencyDiffers
    /// An amount below 0.
    case negativeAmount
    /// A ceiling on pay, which does not say what is paid.
    case ceilingOnPay
    /// A rate for an hour that is no floor: whether it comes in place of pay by order or on top is not said.
    case hourlyRateIsNoFloor
    /// A floor of commission, which does not say what is taken.
    case floorOfCommission
    /// A commission above 100 percent.
    case percentOutOfRange
    /// No fares in the assumptions for a group, by its name.
    case faresMissing(group: String)
    /// The term does not say whether it counts by order or on average, or the fares are counted otherwise.
    case countingDiffers
    /// A table whose lines are added or multiplied.
    case modeNotCosted
    /// A line without one fixed amount: a range, a rule in words, a marginal rate.
    case lineNotFixed(Int)
    /// Orders of a band of a group, by their names, to which no line of the table applies.
    case bandOutsideTable(group: String, band: String)
    /// Orders of a band of a group, by their names, to which several lines apply.
    case bandInSeveralLines(group: String, band: String)
    /// A part, by its role, that is not `hourly`, `piece` or `guarantee` in its unit.
    case partNotCosted(String)
    /// A rate that is a floor beside one that is exact.
    case partsBindDifferently
    // Terms that change with time
    /// A step, as written, that begins within a month: the volumes are those of whole months.
    case stepWithinMonth(String)
    /// A step, as written, whose month is not known: the end of the contract.
    case stepNotDated(String)
    /// A step, as written, that begins not after the one before, or a year of which another step says something else.
    case stepsCollide(String)
    /// A month of the horizon of which no step says anything.
    case monthWithoutAmount(CalendarMonth)
    /// An amount in real terms: what is paid then is not known.
    case amountInRealTerms
    // Limits of working time and rest
    /// A term on working time that is no ceiling, or one on rest that is no floor.
    case limitNotBinding
    /// Which hours a limit counts is not said: those of handling or those online.
    case hoursCountingMissing
    /// Hours online are limited, and those of a group, by its name, are not known.
    case onlineHoursMissing(group: String)
    /// Nothing is left to do.
    case limitLeavesNoWork
}
