/// Exact sums over the workers of a month, from which the figures of an estimate are read, each rounded by itself.
struct CostSums {
    private var workers: WideDecimal
    /// Minutes in which orders are handled.
    private var minutes: WideDecimal
    /// Minutes online; `nil` where they are not known for everybody.
    private var onlineMinutes: WideDecimal?
    /// In sixtieths.
    private var cost: WideDecimal
    /// What is paid now and the cost, in sixtieths.
    private var pay: WideDecimal

    /// The sums of one group, for a cost in sixtieths.
    init(_ month: CostMonth, cost: WideDecimal) throws(CostRefusal) {
        workers = WideDecimal(month.group.workers)
        minutes = month.minutes
        onlineMinutes = month.onlineMinutes
        self.cost = cost
        pay = try month.payNow.plus(cost)
    }

    /// The sums of both.
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
        return sums
    }

    /// The figures.
    func figures(_ wage: MinimumWage) throws(CostRefusal) -> CostFigures {
        CostFigures(
            cost: try readings(of: cost), pay: try readings(of: pay),
            minimumWage: MinimumWageRatios(
                perHandlingHour: try ratio(to: minutes.times(WideDecimal(wage.hourly))),
                perOnlineHour: try onlineRatio(wage.hourly), perMonth: try monthlyRatio(wage.monthly)))
    }

    private func readings(of money: WideDecimal) throws(CostRefusal) -> MonthlyMoney {
        MonthlyMoney(
            total: try money.divided(by: CostMonth.sixty, .total),
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
