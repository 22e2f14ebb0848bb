import Bargaining

/// A cost estimate with everything that one can have.
enum CostSamples {
    private static let order = OrderBand(
        name: "近单",
        point: [
            TermWord(name: "km", content: .amount(Sample.amount("1.5"))),
            TermWord(name: "time", content: .text("night")),
        ], ordersPerDay: Sample.amount("40.5"), handlingMinutes: Sample.amount("6"), currentRate: Sample.amount("0.90"))

    static let assumptions = CostAssumptions(
        recorded: Sample.unit("CNY/parcel"), method: .records,
        period: CostPeriod(from: Sample.day("2026-03-01"), through: Sample.day("2026-05-31")),
        minimumWage: MinimumWage(
            hourly: Sample.amount("24"), monthly: Sample.amount("2490.00"), source: "苏人社发〔2025〕1号"),
        groups: [
            WorkerGroup(
                name: "全职", workers: 900, activeDaysPerMonth: Sample.amount("26"),
                onlineHoursPerDay: Sample.amount("10.0"), orders: [order]),
            WorkerGroup(
                name: "part time", workers: 300, activeDaysPerMonth: Sample.amount("12.5"),
                orders: [
                    OrderBand(
                        name: "all", ordersPerDay: Sample.amount("20"), handlingMinutes: Sample.amount("5"),
                        currentRate: Sample.amount("0"))
                ],
                fares: FareAssumption(
                    counting: .average,
                    bands: [
                        FareBand(monthlyFares: Sample.amount("1000000.50"), currentPercent: Sample.amount("29"))
                    ])),
        ])

    /// Computed, as the rules record it: one term with figures, two without, and their sum.
    static let estimate = AttachedEstimate(
        number: 3, side: .employer, party: Sample.party("某快递有限公司"), assumptions: assumptions,
        proposals: [
            assumptions.cost(
                of: [
                    CostedTerm(
                        item: Sample.key("per_parcel"), subject: .pieceRate,
                        term: Sample.scalar(
                            "1.00", "CNY/parcel", .atLeast,
                            words: [TermWord(name: "exceptions", content: .text("大件"))])),
                    CostedTerm(
                        item: Sample.key("rest_leave"), subject: .restLeave, term: Term(.text("four days a month"))),
                    CostedTerm(
                        item: Sample.key("commission"), subject: .commissionRatio,
                        term: Sample.scalar(
                            "25", "percent", .atMost,
                            words: [TermWord(name: "counting", content: .text("average"))])),
                ], in: ProposalNumber(side: .labour, ordinal: 2)),
            assumptions.cost(
                of: [
                    CostedTerm(
                        item: Sample.key("per_parcel"), subject: .pieceRate, term: Sample.scalar("0.85", "CNY/parcel"))
                ], in: ProposalNumber(side: .employer, ordinal: 1)),
        ], roundings: firstRoundings)

    /// The figures that estimates had when the golden file was written.
    static let firstRoundings = RoundingRule.all.filter {
        [.total, .perWorker, .perHandlingHour, .perOnlineHour, .minimumWageRatio].contains($0.figure)
    }
}
