import Bargaining
import Testing

@Suite struct CostObstacleTests {
    /// A term that has no cost, and why.
    struct Row: Sendable, CustomTestStringConvertible {
        let obstacle: CostObstacle
        let subject: Subject
        let term: Term

        init(_ obstacle: CostObstacle, on subject: Subject = .pieceRate, _ term: Term) {
            self.obstacle = obstacle
            self.subject = subject
            self.term = term
        }

        var testDescription: String { "\(obstacle)" }
    }

    static func tiers(_ lines: TierLine...) -> Term { Term(.tiers(unit: "CNY/parcel", lines: lines)) }

    static func part(_ role: String, _ unit: Unit, _ comparator: Comparator? = nil) -> CompositePart {
        CompositePart(role: role, amount: "1", unit: unit, comparator: comparator)
    }

    static let everywhere = [Terms.amount("km_from", "0")]

    static let rows = [
        Row(.notAFigure(.text), Term(.text("fair pay"))),
        Row(.notAFigure(.unknown), Term(.unknown("more"))),
        Row(.notAFigure(.procedure), Term(.procedure(duty: "report", owner: .employer, due: nil))),
        Row(.severalAmounts, Term(.range(minimum: "1", maximum: "2", unit: "CNY/parcel"))),
        Row(.changesOverTime, Term(.byYear(unit: "CNY/parcel", steps: [YearStep(year: "1", amount: "1")]))),
        Row(.changesOverTime, Term(.schedule(unit: "CNY/parcel", steps: [DatedStep(from: "start", amount: "1")]))),
        Row(
            .normNotRecorded,
            Term(.reference(amount: "130", unit: "percent", norm: "minimum wage", comparator: .atLeast))),
        Row(.currencyDiffers, Costing.scalar("1", "CNY/parcel", nil, [Terms.text("currency", "SEK")])),
        Row(.negativeAmount, Costing.scalar("-1")),
        Row(.negativeAmount, Costing.composite(hourly: "5", piece: "-0.5")),
        Row(.negativeAmount, Costing.table(near: "1", far: "-1")),
        Row(.subjectNotCosted(.orderAllocation), on: .orderAllocation, Costing.scalar("8", "hours/day")),
        Row(.limitNotBinding, on: .workingHours, Costing.scalar("8", "hours/day")),
        Row(.limitNotBinding, on: .workingHours, Costing.scalar("8", "hours/day", .atLeast)),
        Row(.limitNotBinding, on: .restLeave, Costing.scalar("1", "days/week", .atMost)),
        Row(.unitNotCosted("hours/week"), on: .workingHours, Costing.scalar("44", "hours/week", .atMost)),
        Row(.unitNotCosted("days/year"), on: .restLeave, Costing.scalar("11", "days/year", .atLeast)),
        Row(.hoursCountingMissing, on: .workingHours, Costing.scalar("8", "hours/day", .atMost)),
        Row(
            .hoursCountingMissing, on: .workingHours,
            Costing.scalar("8", "hours/day", .atMost, [Terms.text("counting", "average")])),
        Row(.onlineHoursMissing(group: "all"), on: .workingHours, Costing.hours("8", counting: "online")),
        Row(.limitLeavesNoWork, on: .workingHours, Costing.hours("0")),
        Row(.limitLeavesNoWork, on: .restLeave, Costing.scalar("7", "days/week", .atLeast)),
        Row(.limitLeavesNoWork, on: .restLeave, Costing.scalar("31", "days/month", .atLeast)),
        Row(.severalAmounts, on: .workingHours, Costing.composite(hourly: "1")),
        Row(.notAFigure(.text), on: .restLeave, Term(.text("enough"))),
        Row(.subjectNotCosted(.rewardsPenalties), on: .rewardsPenalties, Costing.scalar("50", "CNY/parcel")),
        Row(.ceilingOnPay, Costing.scalar("1", "CNY/parcel", .atMost)),
        Row(.ceilingOnPay, Costing.table(near: "1", far: "2", .atMost)),
        Row(.ceilingOnPay, Costing.composite(hourly: "1", rates: .atMost)),
        Row(.ceilingOnPay, on: .insuranceWelfare, Costing.scalar("1", "CNY/worker/month", .atMost)),
        Row(.unitNotCosted("SEK/parcel"), Costing.scalar("1", "SEK/parcel")),
        Row(.unitNotCosted("CNY/order"), Costing.scalar("1", "CNY/order")),
        Row(.unitNotCosted("CNY/month"), on: .wage, Costing.scalar("3500", "CNY/month", .atLeast)),
        Row(
            .unitNotCosted("CNY/order"),
            Term(.tiers(unit: "CNY/order", lines: [TierLine(rate: .amount("1"), bands: everywhere)]))),
        Row(.unitNotCosted("CNY"), on: .commissionRatio, Costing.scalar("1", "CNY")),
        Row(.unitNotCosted("CNY/month"), on: .insuranceWelfare, Costing.scalar("1", "CNY/month")),
        Row(.unitNotCosted("CNY/parcel"), on: .labourProtection, Costing.scalar("1")),
        Row(.hourlyRateIsNoFloor, Costing.scalar("20", "CNY/hour")),
        Row(.hourlyRateIsNoFloor, Costing.scalar("20", "CNY/小时", .exactly)),
        Row(.floorOfCommission, on: .commissionRatio, Costing.commission("10", .atLeast)),
        Row(.percentOutOfRange, on: .commissionRatio, Costing.commission("100.01")),
        Row(.countingDiffers, on: .commissionRatio, Costing.scalar("25", "percent", .atMost)),
        Row(
            .countingDiffers, on: .commissionRatio,
            Costing.scalar("25", "percent", .atMost, [Terms.text("counting", "average")])),
        Row(.severalAmounts, on: .commissionRatio, Costing.table(near: "1", far: "2")),
        Row(.severalAmounts, on: .insuranceWelfare, Costing.composite(hourly: "1")),
        Row(.modeNotCosted, Costing.table(near: "1", far: "2", nil, [Terms.text("mode", "add")])),
        Row(.modeNotCosted, Costing.table(near: "1", far: "2", nil, [Terms.text("mode", "multiply")])),
        Row(.lineNotFixed(0), tiers(TierLine(rate: .range(minimum: "1", maximum: "2"), bands: everywhere))),
        Row(.lineNotFixed(0), tiers(TierLine(rate: .rule("by weight", cap: "2"), bands: everywhere))),
        Row(.lineNotFixed(0), tiers(TierLine(rate: .amount("1"), plus: "0.1 per km", bands: everywhere))),
        Row(
            .bandOutsideTable(group: "all", band: "far"),
            tiers(TierLine(rate: .amount("1"), bands: [Terms.amount("km_below", "3")]))),
        Row(
            .bandOutsideTable(group: "all", band: "near"),
            tiers(TierLine(rate: .amount("1"), bands: [Terms.text("time", "night")]))),
        Row(
            .bandOutsideTable(group: "all", band: "near"),
            tiers(TierLine(rate: .amount("1"), bands: [Terms.amount("km_below", "1.5")]))),
        Row(
            .bandInSeveralLines(group: "all", band: "far"),
            tiers(
                TierLine(rate: .amount("1"), bands: everywhere),
                TierLine(rate: .amount("2"), bands: [Terms.amount("km_from", "5")]))),
        Row(.partNotCosted("flat"), Term(.composite(parts: [part("piece", "CNY/parcel"), part("flat", "CNY")]))),
        Row(.partNotCosted("hourly"), Term(.composite(parts: [part("hourly", "CNY/day")]))),
        Row(.partNotCosted("piece"), Term(.composite(parts: [part("piece", "CNY/order")]))),
        Row(.partNotCosted("guarantee"), Term(.composite(parts: [part("guarantee", "CNY/month")]))),
        Row(
            .partsBindDifferently,
            Term(.composite(parts: [part("hourly", "CNY/hour", .atLeast), part("piece", "CNY/parcel")]))),
    ]

    @Test(arguments: rows)
    func `what cannot be costed without a guess says why`(row: Row) throws {
        let assumptions = try Costing.assumptions(fares: Costing.fares())
        #expect(Costing.refusal(of: row.term, on: row.subject, under: assumptions) == .notQuantifiable(row.obstacle))
    }

    @Test func `commissions need fares`() throws {
        let refusal = Costing.refusal(
            of: Costing.commission("25"), on: .commissionRatio, under: try Costing.assumptions())
        #expect(refusal == .notQuantifiable(.faresMissing(group: "all")))
    }

    @Test(arguments: Subject.allCases)
    func `a subject either has terms with a cost or says that it is not costed`(subject: Subject) throws {
        let assumptions = try Costing.assumptions(fares: Costing.fares())
        let terms = [
            Costing.scalar("1"), Costing.commission("25"), Costing.scalar("1", "CNY/worker/month"), Costing.hours("4"),
            Costing.scalar("2", "days/week", .atLeast),
        ]
        let refusals = terms.map { Costing.refusal(of: $0, on: subject, under: assumptions) }
        let isCosted = refusals.contains(nil)
        let isRefused = refusals.allSatisfy { $0 == .notQuantifiable(.subjectNotCosted(subject)) }
        #expect(isCosted != isRefused)
        let costed: Set<Subject> = [
            .pieceRate, .wage, .commissionRatio, .insuranceWelfare, .labourProtection, .workingHours,
            .restLeave,
        ]
        #expect(isCosted == costed.contains(subject))
    }

    @Test func `a line that names fewer dimensions than the orders applies to all of them`() throws {
        let night = OrderBand(
            name: "night", point: [Terms.amount("km", "1"), Terms.text("time", "night")], ordersPerDay: "1",
            handlingMinutes: "60", currentRate: "0")
        let assumptions = try Costing.assumptions(workers: 1, days: "1", orders: [night])
        let term = Self.tiers(
            TierLine(rate: .amount("2"), bands: [Terms.text("time", "night")]),
            TierLine(rate: .amount("1"), bands: [Terms.text("time", "day")]))
        #expect(try term.cost(on: .pieceRate, under: assumptions).all.cost.total == "2.00")
    }
}
