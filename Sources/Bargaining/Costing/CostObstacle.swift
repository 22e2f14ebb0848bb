/// What stands between a term and its cost. One case a rule; an index counts from 0.
public enum CostObstacle: Hashable, Sendable {
    /// A duty, words, or a value not known.
    case notAFigure(TermKind)
    /// A range: which of its amounts will be paid is open.
    case severalAmounts
    /// Amounts by year or date: an estimate is of one month.
    case changesOverTime
    /// A share of another norm, which is never looked up.
    case normNotRecorded
    /// Nothing of the subject is paid by order, hour, month or fare.
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
}
