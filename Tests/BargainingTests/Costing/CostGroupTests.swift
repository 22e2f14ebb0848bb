import Bargaining
import Testing

/// Two groups on the same work: 100 workers who get 7.50 an hour of handling, and 50 who get 12.
@Suite struct CostGroupTests {
    /// 20 orders of 12 minutes at 2.40: 48 in 4 hours. In a month of 10 days 24,000 in 2,000 hours.
    private static let well = Costing.group(
        "part time", workers: 50, days: "10", online: "5",
        orders: [Costing.band("near", "1", perDay: "20", minutes: "12", rate: "2.40")])

    private static func both(online: ExactDecimal? = "10", monthly: ExactDecimal? = nil) throws -> CostAssumptions {
        try Costing.set(
            [Costing.group("full time", online: online), well],
            minimumWage: Costing.wage("20", monthly: monthly))
    }

    @Test func `totals are sums over groups, and figures by worker and hour stand for each`() throws {
        // 100,000 × 0.10 − 50,000 × 0.20, and 10,000 × −1.40.
        let estimate = try Costing.scalar("1.00").cost(on: .pieceRate, under: Self.both(online: nil))
        #expect(estimate.groups.map(\.group) == ["full time", "part time"])
        let full = try #require(estimate.groups.first?.figures)
        let part = try #require(estimate.groups.last?.figures)
        #expect(full.cost == MonthlyMoney(total: "0.00", perWorker: "0.00", perHandlingHour: "0.00"))
        #expect(
            part.cost
                == MonthlyMoney(
                    total: "-14000.00", perWorker: "-280.00", perHandlingHour: "-7.00", perOnlineHour: "-5.60"))
        #expect(estimate.all.cost.total == "-14000.00")
        // −14,000 ÷ 150 and ÷ 22,000.
        #expect(estimate.all.cost.perWorker == "-93.33")
        #expect(estimate.all.cost.perHandlingHour == "-0.64")
        // 160,000 of 150 workers.
        #expect(estimate.all.pay.total == "160000.00")
        #expect(estimate.all.pay.perWorker == "1066.67")
    }

    @Test func `a guarantee is measured in each group: what one earns above it does not pay for another`() throws {
        let guarantee = Costing.scalar("7.80", "CNY/hour", .atLeast)
        let apart = try guarantee.cost(on: .pieceRate, under: Self.both())
        #expect(apart.all.cost.total == "6000.00")
        #expect(apart.groups.map(\.figures.cost.total) == ["6000.00", "0.00"])
        // On average everybody has 174,000 in 22,000 hours, 7.91 an hour: the full-time workers' 7.50 would not be seen.
        let average = try Costing.assumptions(orders: [
            Costing.near, Costing.far, Costing.band("part time", "1", perDay: "4", minutes: "12", rate: "2.40"),
        ])
        let together = try guarantee.cost(on: .pieceRate, under: average).all
        #expect(together.pay.total == "174000.00")
        #expect(together.pay.perHandlingHour == "7.91")
        #expect(together.cost.total == "0.00")
    }

    @Test func `hours online hold waiting: they lower pay for an hour, and are read where everybody's are known`()
        throws
    {
        let term = Costing.scalar("1.00", "CNY/parcel", .atLeast)
        // 160,000 in 100 × 25 × 10 hours.
        let full = try #require(try term.cost(on: .pieceRate, under: Self.both()).groups.first?.figures)
        #expect(full.pay.perHandlingHour == "8.00")
        #expect(full.pay.perOnlineHour == "6.40")
        #expect(full.minimumWage == MinimumWageRatios(perHandlingHour: "0.4000", perOnlineHour: "0.3200"))
        // 184,000 in 25,000 + 2,500 hours.
        let known = try term.cost(on: .pieceRate, under: Self.both()).all
        #expect(known.pay.perOnlineHour == "6.69")
        #expect(known.minimumWage.perOnlineHour == "0.3345")
        let unknown = try term.cost(on: .pieceRate, under: Self.both(online: nil))
        #expect(unknown.all.pay.perOnlineHour == nil)
        #expect(unknown.all.minimumWage.perOnlineHour == nil)
        #expect(unknown.groups.map { $0.figures.pay.perOnlineHour } == [nil, "9.60"])
    }

    @Test func `pay of the month stands beside the monthly minimum wage, where there is one`() throws {
        let term = Costing.scalar("1.00", "CNY/parcel", .atLeast)
        let estimate = try term.cost(on: .pieceRate, under: Self.both(monthly: "2000"))
        // 1,600 and 480 of 2,000; 184,000 ÷ 150 ÷ 2,000.
        #expect(estimate.groups.map { $0.figures.minimumWage.perMonth } == ["0.8000", "0.2400"])
        #expect(estimate.all.minimumWage.perMonth == "0.6133")
        #expect(try term.cost(on: .pieceRate, under: Self.both()).all.minimumWage.perMonth == nil)
    }

    @Test func `commissions need the fares of every group`() throws {
        let set = try Costing.set([Costing.group("with", fares: Costing.fares()), Costing.group("without")])
        #expect(
            Costing.refusal(of: Costing.commission("25"), on: .commissionRatio, under: set)
                == .notQuantifiable(.faresMissing(group: "without")))
        let all = try Costing.set([
            Costing.group("a", fares: Costing.fares()), Costing.group("b", fares: Costing.fares()),
        ])
        #expect(try Costing.commission("25").cost(on: .commissionRatio, under: all).all.cost.total == "80000.00")
    }

    @Test func `splitting a group in two alike changes no total, whatever is costed`() throws {
        let seed: UInt64 = 0xC057_0005
        var generator = SeededGenerator(seed: seed)
        for round in 0..<500 {
            let half = Int64.random(in: 1...2_000, using: &generator)
            let rate = try #require(
                ExactDecimal(coefficient: Int64.random(in: 0...99_999, using: &generator), scale: 4))
            let whole = try Costing.set([Costing.group("all", workers: 2 * half, fares: Costing.fares())])
            let split = try Costing.set([
                Costing.group("one", workers: half, fares: Costing.fares()),
                Costing.group("two", workers: half, fares: nil),
            ])
            for term in [
                Costing.scalar(rate), Costing.scalar(rate, "CNY/hour", .atLeast), Costing.composite(piece: rate),
            ] {
                let one = try term.cost(on: .pieceRate, under: whole)
                let two = try term.cost(on: .pieceRate, under: split)
                #expect(one.all == two.all, "seed \(seed), round \(round)")
                #expect(two.groups.first?.figures == two.groups.last?.figures, "seed \(seed), round \(round)")
            }
        }
    }
}
