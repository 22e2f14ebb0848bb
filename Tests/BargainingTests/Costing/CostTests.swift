import Bargaining
import Testing

@Suite struct CostTests {
    /// A term with its figures computed by hand: cost and pay in total, by worker, by hour, and the ratio.
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let subject: Subject
        let term: Term
        let cost: [ExactDecimal]
        let pay: [ExactDecimal]
        let ratio: ExactDecimal

        init(
            _ name: String, on subject: Subject = .pieceRate, _ term: Term, _ cost: [ExactDecimal],
            _ pay: [ExactDecimal], _ ratio: ExactDecimal
        ) {
            self.name = name
            self.subject = subject
            self.term = term
            self.cost = cost
            self.pay = pay
            self.ratio = ratio
        }

        var testDescription: String { name }
    }

    static let none: [ExactDecimal] = ["0.00", "0.00", "0.00"]
    static let now: [ExactDecimal] = ["150000.00", "1500.00", "7.50"]

    static let rows = [
        // 100,000 × 0.10 − 50,000 × 0.10
        Row(
            "one rate for all, which takes from the far what it gives the near", Costing.scalar("1.00"), none, now,
            "0.3750"),
        // 100,000 × 0.10; the far keep 1.20
        Row(
            "a floor lowers no rate", Costing.scalar("1.00", "CNY/parcel", .atLeast), ["10000.00", "100.00", "0.50"],
            ["160000.00", "1600.00", "8.00"], "0.4000"),
        // 100,000 × 0.20 − 50,000 × 0.10
        Row(
            "one rate for all", on: .wage, Costing.scalar("1.10", "CNY/parcel", .exactly),
            ["15000.00", "150.00", "0.75"],
            ["165000.00", "1650.00", "8.25"], "0.4125"),
        // 150,000 × −0.45 + 15,000
        Row(
            "less than now", Costing.scalar("0.60"), ["-60000.00", "-600.00", "-3.00"],
            ["90000.00", "900.00", "4.50"], "0.2250"),
        // 100,000 × 0.10 + 50,000 × 0.10
        Row(
            "a table", Costing.table(near: "1.00", far: "1.30"), ["15000.00", "150.00", "0.75"],
            ["165000.00", "1650.00", "8.25"], "0.4125"),
        // 100,000 × −0.10 + 50,000 × 0.30
        Row(
            "a table that replaces", Costing.table(near: "0.80", far: "1.50", nil, [Terms.text("mode", "replace")]),
            ["5000.00", "50.00", "0.25"], ["155000.00", "1550.00", "7.75"], "0.3875"),
        // 50,000 × 0.30
        Row(
            "a table of floors", Costing.table(near: "0.80", far: "1.50", .atLeast), ["15000.00", "150.00", "0.75"],
            ["165000.00", "1650.00", "8.25"], "0.4125"),
        // 9 × 20,000 − 150,000
        Row(
            "an hourly guarantee above pay", Costing.scalar("9", "CNY/hour", .atLeast),
            ["30000.00", "300.00", "1.50"], ["180000.00", "1800.00", "9.00"], "0.4500"),
        Row("an hourly guarantee below pay", Costing.scalar("7", "CNY/h", .atLeast), none, now, "0.3750"),
        // 5 × 20,000 + 0.50 × 150,000 = 175,000
        Row(
            "hourly and piece", Costing.composite(hourly: "5", piece: "0.50"), ["25000.00", "250.00", "1.25"],
            ["175000.00", "1750.00", "8.75"], "0.4375"),
        // 10 × 20,000 = 200,000 > 175,000
        Row(
            "a guarantee above hourly and piece", Costing.composite(hourly: "5", piece: "0.50", guarantee: "10"),
            ["50000.00", "500.00", "2.50"], ["200000.00", "2000.00", "10.00"], "0.5000"),
        // 8 × 20,000 = 160,000 < 175,000
        Row(
            "a guarantee below hourly and piece", Costing.composite(hourly: "5", piece: "0.50", guarantee: "8"),
            ["25000.00", "250.00", "1.25"], ["175000.00", "1750.00", "8.75"], "0.4375"),
        // 2 × 20,000 + 0.50 × 150,000 = 115,000
        Row(
            "parts below now", Costing.composite(hourly: "2", piece: "0.50"), ["-35000.00", "-350.00", "-1.75"],
            ["115000.00", "1150.00", "5.75"], "0.2875"),
        Row(
            "parts below now as floors", Costing.composite(hourly: "2", piece: "0.50", rates: .atLeast), none, now,
            "0.3750"),
        Row(
            "a guarantee alone", Costing.composite(guarantee: "9"), ["30000.00", "300.00", "1.50"],
            ["180000.00", "1800.00", "9.00"], "0.4500"),
        // 1,000,000 × 4 %; what is at 20 % stays
        Row(
            "a commission cap", on: .commissionRatio, Costing.commission("25"), ["40000.00", "400.00", "2.00"],
            ["190000.00", "1900.00", "9.50"], "0.4750"),
        // 1,000,000 × 4 % − 500,000 × 5 %
        Row(
            "one commission for all", on: .commissionRatio, Costing.commission("25", nil),
            ["15000.00", "150.00", "0.75"],
            ["165000.00", "1650.00", "8.25"], "0.4125"),
        Row("a cap that caps nothing", on: .commissionRatio, Costing.commission("30"), none, now, "0.3750"),
        // 200 × 100
        Row(
            "a subsidy", on: .insuranceWelfare, Costing.scalar("200", "CNY/worker/month"),
            ["20000.00", "200.00", "1.00"],
            ["170000.00", "1700.00", "8.50"], "0.4250"),
    ]

    @Test(arguments: rows)
    func `figures are those computed by hand`(row: Row) throws {
        let estimate = try row.term.cost(on: row.subject, under: Costing.assumptions(fares: Costing.fares()))
        #expect([estimate.all.cost.total, estimate.all.cost.perWorker, estimate.all.cost.perHandlingHour] == row.cost)
        #expect([estimate.all.pay.total, estimate.all.pay.perWorker, estimate.all.pay.perHandlingHour] == row.pay)
        #expect(estimate.all.minimumWage.perHandlingHour == row.ratio)
        #expect(estimate.currency == "CNY")
        #expect(estimate.wordsLeftOut.isEmpty)
    }

    @Test func `words that the figures leave out are named`() throws {
        let words = [
            Terms.text("exceptions", "holidays"), Terms.text("currency", "CNY"), Terms.flag("average"),
            Terms.text("counting", "average"),
        ]
        let rate = try Costing.scalar("1", "CNY/parcel", nil, words).cost(
            on: .pieceRate, under: Costing.assumptions())
        #expect(rate.wordsLeftOut == ["exceptions", "average", "counting"])
        let commission = try Costing.scalar("25", "percent", .atMost, words).cost(
            on: .commissionRatio, under: Costing.assumptions(fares: Costing.fares(.average)))
        #expect(commission.wordsLeftOut == ["exceptions", "average"])
    }

    /// One order in one hour on one day by one worker: every reading is the rate itself.
    private func single(_ now: ExactDecimal) throws -> CostAssumptions {
        try Costing.assumptions(
            workers: 1, days: "1", orders: [Costing.band("all", "1", perDay: "1", minutes: "60", rate: now)])
    }

    @Test(
        arguments: [
            ("0", "0.125", "0.12"), ("0", "0.135", "0.14"), ("0", "0.145", "0.14"), ("0", "0.125001", "0.13"),
            ("0", "0.124999", "0.12"), ("0.125", "0", "-0.12"), ("0.135", "0", "-0.14"), ("0.125001", "0", "-0.13"),
            ("0.004", "0", "0.00"), ("0.005", "0", "0.00"), ("0.015", "0", "-0.02"),
        ] as [(ExactDecimal, ExactDecimal, ExactDecimal)])
    func `money has two places, half to even`(now: ExactDecimal, then: ExactDecimal, cost: ExactDecimal) throws {
        let estimate = try Costing.scalar(then).cost(on: .pieceRate, under: single(now))
        #expect(estimate.all.cost == MonthlyMoney(total: cost, perWorker: cost, perHandlingHour: cost))
    }

    @Test(
        arguments: [("0.125", "0.0062"), ("0.127", "0.0064"), ("0.135", "0.0068"), ("0.13", "0.0065")]
            as [(ExactDecimal, ExactDecimal)])
    func `the ratio has four places, half to even, of exact pay`(then: ExactDecimal, ratio: ExactDecimal) throws {
        #expect(
            try Costing.scalar(then).cost(on: .pieceRate, under: single("0")).all.minimumWage.perHandlingHour == ratio)
    }

    @Test func `a reading by worker is rounded from the exact sum, not from the rounded total`() throws {
        // 3 × 0.335 = 1.005 → 1.00; 1.00 ÷ 3 would give 0.33, 0.335 gives 0.34.
        let three = try Costing.assumptions(
            workers: 3, days: "1", orders: [Costing.band("all", "1", perDay: "1", minutes: "60", rate: "0")])
        let estimate = try Costing.scalar("0.335").cost(on: .pieceRate, under: three)
        #expect(estimate.all.cost == MonthlyMoney(total: "1.00", perWorker: "0.34", perHandlingHour: "0.34"))
    }

    @Test func `every figure has a named rounding`() {
        #expect(
            CostRounding.allCases.map(\.rawValue) == [
                "total", "per_worker", "per_handling_hour", "per_online_hour", "minimum_wage_ratio", "course_total",
                "orders_lost", "active_days", "orders_per_day", "monthly_fares",
            ])
        #expect(CostRounding.allCases.map(\.places) == [2, 2, 2, 2, 4, 2, 2, 6, 6, 6])
        #expect(CostRounding.allCases.allSatisfy { $0.mode == .halfEven })
    }

    @Test func `figures beyond twelve digits or sums beyond 128 bits are refused, never wrapped`() throws {
        let many = try Costing.assumptions(
            workers: 1_000_000_000, days: "31",
            orders: [Costing.band("all", "1", perDay: "10000", minutes: "1", rate: "0")])
        let subsidy = { (amount: ExactDecimal) in Costing.scalar(amount, "CNY/worker/month") }
        #expect(try subsidy("999").cost(on: .insuranceWelfare, under: many).all.cost.total == "999000000000.00")
        #expect(Costing.refusal(of: subsidy("1000"), on: .insuranceWelfare, under: many) == .overflow)
        #expect(Costing.refusal(of: Costing.scalar("999999999999.999999"), under: many) == .overflow)
        let fine = try Costing.assumptions(
            workers: 999_999_999, days: "30.999999",
            orders: [
                Costing.band("all", "1", perDay: "9999.999999", minutes: "1439.999999", rate: "999999999999.999999")
            ])
        #expect(Costing.refusal(of: Costing.scalar("1"), under: fine) == .overflow)
    }
}
