/// What a term on working time or rest leaves of the work of a group.
enum WorkLimit: Hashable {
    /// So many hours of handling on an active day at most.
    case handlingHours(ExactDecimal)
    /// So many hours online on an active day at most.
    case onlineHours(ExactDecimal)
    /// So many days of rest at least, in each of so many stretches of a year: its weeks or its months.
    case restDays(ExactDecimal, stretches: Int64)
}

extension Subject {
    /// Whether its terms take work away, so that they have a cost by what is no longer earned.
    var limitsWork: Bool { self == .workingHours || self == .restLeave }
}

extension Term {
    private static let hoursOfDay: Set<String> = ["hours/day", "hour/day", "h/day", "小时/日", "小时/天"]
    private static let daysOfWeek: Set<String> = ["days/week", "day/week", "d/week", "天/周", "日/周"]
    private static let daysOfMonth: Set<String> = ["days/month", "day/month", "d/month", "天/月", "日/月"]
    private static let weeksOfYear: Int64 = 52
    private static let monthsOfYear: Int64 = 12
    private static let weekDays: ExactDecimal? = ExactDecimal(coefficient: 7, scale: 0)

    /// The limit that the term sets on an item of a subject that ``Subject/limitsWork``.
    ///
    /// - Throws: what stands between the term and a figure.
    func limit(on subject: Subject, under assumptions: CostAssumptions) throws(CostRefusal) -> WorkLimit {
        if let obstacle = obstacle(under: assumptions) { throw .notQuantifiable(obstacle) }
        guard case .scalar(let amount, let unit, let comparator) = value else {
            throw .notQuantifiable(.severalAmounts)
        }
        return subject == .restLeave
            ? try rest(amount, unit, comparator) : try workingTime(amount, unit, comparator)
    }

    private func workingTime(
        _ amount: ExactDecimal, _ unit: Unit, _ comparator: Comparator?
    ) throws(CostRefusal) -> WorkLimit {
        guard Self.hoursOfDay.contains(unit.text) else { throw .notQuantifiable(.unitNotCosted(unit)) }
        guard comparator == .atMost else { throw .notQuantifiable(.limitNotBinding) }
        guard amount.coefficient > 0 else { throw .notQuantifiable(.limitLeavesNoWork) }
        // Hours of handling and hours online differ by the waiting (domain §1.4): which are meant is never guessed.
        switch word("counting") {
        case .text("order_handling"): return .handlingHours(amount)
        case .text("online"): return .onlineHours(amount)
        default: throw .notQuantifiable(.hoursCountingMissing)
        }
    }

    private func rest(
        _ amount: ExactDecimal, _ unit: Unit, _ comparator: Comparator?
    ) throws(CostRefusal) -> WorkLimit {
        let isByWeek = Self.daysOfWeek.contains(unit.text)
        guard isByWeek || Self.daysOfMonth.contains(unit.text) else { throw .notQuantifiable(.unitNotCosted(unit)) }
        guard comparator == .atLeast else { throw .notQuantifiable(.limitNotBinding) }
        if isByWeek {
            guard let week = Self.weekDays, amount.isLess(than: week) else {
                throw .notQuantifiable(.limitLeavesNoWork)
            }
        }
        return .restDays(amount, stretches: isByWeek ? Self.weeksOfYear : Self.monthsOfYear)
    }
}
