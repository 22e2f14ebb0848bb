import Bargaining
import Testing

/// One workforce whose figures can be checked by hand: 100 workers, 25 days, 8 hours a day; 100,000 near orders at 0.90 and
/// 50,000 far ones at 1.20 a month make 150,000 yuan in 20,000 hours.
enum Costing {
    static let near = band("near", "1.5", perDay: "40", minutes: "6", rate: "0.90")
    static let far = band("far", "5", perDay: "20", minutes: "12", rate: "1.20")

    static func band(
        _ name: String, _ kilometres: ExactDecimal, perDay: ExactDecimal, minutes: ExactDecimal, rate: ExactDecimal
    ) -> OrderBand {
        OrderBand(
            name: name, point: [Terms.amount("km", kilometres)], ordersPerDay: perDay, handlingMinutes: minutes,
            currentRate: rate)
    }

    /// One group.
    static func assumptions(
        workers: Int64 = 100, days: ExactDecimal = "25", online: ExactDecimal? = nil, rateUnit: Unit = "CNY/parcel",
        orders: [OrderBand] = [near, far], minimumWage: ExactDecimal = "20", fares: FareAssumption? = nil,
        horizon: CostHorizon? = nil
    ) throws(CostAssumptionFault) -> CostAssumptions {
        try set(
            [group("all", workers: workers, days: days, online: online, orders: orders, fares: fares)],
            rateUnit: rateUnit, minimumWage: wage(minimumWage), horizon: horizon)
    }

    static func set(
        _ groups: [WorkerGroup], rateUnit: Unit = "CNY/parcel", period: CostPeriod? = nil,
        minimumWage: MinimumWage = wage(), horizon: CostHorizon? = nil
    ) throws(CostAssumptionFault) -> CostAssumptions {
        try CostAssumptions(
            rateUnit: rateUnit, method: .sample, period: period, minimumWage: minimumWage, groups: groups,
            horizon: horizon)
    }

    static func group(
        _ name: String, workers: Int64 = 100, days: ExactDecimal = "25", online: ExactDecimal? = nil,
        orders: [OrderBand] = [near, far], fares: FareAssumption? = nil
    ) -> WorkerGroup {
        WorkerGroup(
            name: name, workers: workers, activeDaysPerMonth: days, onlineHoursPerDay: online, orders: orders,
            fares: fares)
    }

    static func wage(_ hourly: ExactDecimal = "20", monthly: ExactDecimal? = nil, source: String = "notice")
        -> MinimumWage
    {
        MinimumWage(hourly: hourly, monthly: monthly, source: source)
    }

    /// Half a million yuan at 20 percent, a million at 29.
    static func fares(_ counting: CommissionCounting = .perOrder) -> FareAssumption {
        FareAssumption(
            counting: counting,
            bands: [
                FareBand(monthlyFares: "1000000", currentPercent: "29"),
                FareBand(monthlyFares: "500000.00", currentPercent: "20"),
            ])
    }

    static func scalar(
        _ amount: ExactDecimal, _ unit: Unit = "CNY/parcel", _ comparator: Comparator? = nil, _ words: [TermWord] = []
    ) -> Term {
        Term(.scalar(amount: amount, unit: unit, comparator: comparator), words: words)
    }

    static func commission(_ percent: ExactDecimal, _ comparator: Comparator? = .atMost) -> Term {
        scalar(percent, "percent", comparator, [Terms.text("counting", "per_order")])
    }

    /// A ceiling of hours on an active day.
    static func hours(_ hours: ExactDecimal, counting: String = "order_handling") -> Term {
        scalar(hours, "hours/day", .atMost, [Terms.text("counting", counting)])
    }

    static func rest(_ days: ExactDecimal) -> Term { scalar(days, "days/week", .atLeast) }

    static func month(_ text: String) throws -> CalendarMonth { try #require(CalendarMonth(text)) }

    /// Hourly part, piece part, guarantee; `nil` for a part that is not there.
    static func composite(
        hourly: ExactDecimal? = nil, piece: ExactDecimal? = nil, guarantee: ExactDecimal? = nil,
        rates: Comparator? = nil
    ) -> Term {
        let parts = [
            hourly.map { CompositePart(role: "hourly", amount: $0, unit: "CNY/hour", comparator: rates) },
            piece.map { CompositePart(role: "piece", amount: $0, unit: "CNY/parcel", comparator: rates) },
            guarantee.map { CompositePart(role: "guarantee", amount: $0, unit: "CNY/hour", comparator: .atLeast) },
        ]
        return Term(.composite(parts: parts.compactMap(\.self)))
    }

    /// Near below 3 km, far from there on.
    static func table(
        near: ExactDecimal, far: ExactDecimal, _ comparator: Comparator? = nil, _ words: [TermWord] = []
    ) -> Term {
        let lines = [
            TierLine(rate: .amount(near), comparator: comparator, bands: [Terms.amount("km_below", "3")]),
            TierLine(rate: .amount(far), comparator: comparator, bands: [Terms.amount("km_from", "3")]),
        ]
        return Term(.tiers(unit: "CNY/parcel", lines: lines), words: words)
    }

    /// Why there is no estimate; `nil` where there is one.
    static func refusal(of term: Term, on subject: Subject = .pieceRate, under assumptions: CostAssumptions)
        -> CostRefusal?
    {
        do {
            _ = try term.cost(on: subject, under: assumptions)
            return nil
        } catch {
            return error
        }
    }
}
