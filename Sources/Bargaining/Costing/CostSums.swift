/// Exact sums over the workers of a month, from which the figures of an estimate are read, each rounded by itself.
struct CostSums {
    /// Months that they are of.
    private var months = WideDecimal(1)
    /// Worker-months.
    private var workers: WideDecimal
    /// Minutes in which orders are handled.
    private var minutes: WideDecimal
    /// Minutes online; `nil` where they are not known for everybody.
    private var onlineMinutes: WideDecimal?
    /// In sixtieths.
    private var cost: WideDecimal
    /// What is paid then, in sixtieths.
    private var pay: WideDecimal
    /// Orders that are no longer handled.
    private var ordersLost: WideDecimal

    /// The sums of one group in one month.
    ///
    /// - Parameters:
    ///   - month: the month with the work that is left.
    ///   - change: what that work is paid more than now, in sixtieths.
    ///   - base: the month as it is now.
    init(_ month: CostMonth, change: WideDecimal, from base: CostMonth) throws(CostRefusal) {
        workers = WideDecimal(month.group.workers)
        minutes = month.minutes
        onlineMinutes = month.onlineMinutes
        pay = try month.payNow.plus(change)
        cost = try pay.minus(base.payNow)
        ordersLost = try base.allOrders().minus(month.allOrders())
    }

    /// The sums of both groups.
    func plus(_ other: CostSums) throws(CostRefusal) -> CostSums {
        var sums = self
        sums.workers = try workers.plus(other.workers)
        sums.minutes = try minutes.plus(other.minutes)
        if let mine = onlineMinutes, let others = other.onlineMinutes {
            sums.onlineMinutes = try mine.plus(others)
        } else {
            sums.onlineMinutes = nil
        }
        sums.cost = try cost.plus(other.cost)
        sums.pay = try pay.plus(other.pay)
        sums.ordersLost = try ordersLost.plus(other.ordersLost)
        return sums
    }

    /// The sums of these months and of later ones.
    func followed(by later: CostSums) throws(CostRefusal) -> CostSums {
        var sums = try plus(later)
        sums.months = try months.plus(later.months)
        return sums
    }

    /// The sums of so many months that are all like this one.
    func times(_ count: Int) throws(CostRefusal) -> CostSums {
        let factor = WideDecimal(Int64(count))
        var sums = self
        sums.months = try months.times(factor)
        sums.workers = try workers.times(factor)
        sums.minutes = try minutes.times(factor)
        if let onlineMinutes { sums.onlineMinutes = try onlineMinutes.times(factor) }
        sums.cost = try cost.times(factor)
        sums.pay = try pay.times(factor)
        sums.ordersLost = try ordersLost.times(factor)
        return sums
    }

    /// The figures of a month, on average.
    func figures(_ wage: MinimumWage) throws(CostRefusal) -> CostFigures {
        CostFigures(
            cost: try readings(of: cost), pay: try readings(of: pay),
            minimumWage: MinimumWageRatios(
                perHandlingHour: try ratio(to: minutes.times(WideDecimal(wage.hourly))),
                perOnlineHour: try onlineRatio(wage.hourly), perMonth: try monthlyRatio(wage.monthly)))
    }

    /// Orders a month that are no longer handled, on average.
    func lostOrders() throws(CostRefusal) -> ExactDecimal { try ordersLost.divided(by: months, .ordersLost) }

    /// Cost and pay of all months together.
    func totals() throws(CostRefusal) -> (cost: ExactDecimal, pay: ExactDecimal) {
        (
            try cost.divided(by: CostMonth.sixty, .courseTotal), try pay.divided(by: CostMonth.sixty, .courseTotal)
        )
    }

    private func readings(of money: WideDecimal) throws(CostRefusal) -> MonthlyMoney {
        MonthlyMoney(
            total: try money.divided(by: months.times(CostMonth.sixty), .total),
            perWorker: try money.divided(by: workers.times(CostMonth.sixty), .perWorker),
            perHandlingHour: try money.divided(by: minutes, .perHandlingHour),
            perOnlineHour: try onlineReading(of: money))
    }

    private func onlineReading(of money: WideDecimal) throws(CostRefusal) -> ExactDecimal? {
        guard let onlineMinutes else { return nil }
        return try money.divided(by: onlineMinutes, .perOnlineHour)
    }

    private func onlineRatio(_ hourly: ExactDecimal) throws(CostRefusal) -> ExactDecimal? {
        guard let onlineMinutes else { return nil }
        return try ratio(to: onlineMinutes.times(WideDecimal(hourly)))
    }

    private func monthlyRatio(_ monthly: ExactDecimal?) throws(CostRefusal) -> ExactDecimal? {
        guard let monthly else { return nil }
        return try ratio(to: workers.times(CostMonth.sixty).times(WideDecimal(monthly)))
    }

    private func ratio(to wages: WideDecimal) throws(CostRefusal) -> ExactDecimal {
        try pay.divided(by: wages, .minimumWageRatio)
    }
}
