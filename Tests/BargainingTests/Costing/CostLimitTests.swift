import Bargaining
import Testing

/// Limits of working time and rest: what is no longer earned (domain §5.2).
@Suite struct CostLimitTests {
    /// 100 workers, 25 days, 8 hours of handling a day, 150,000 orders for 150,000 yuan in 20,000 hours.
    private static func set(online: ExactDecimal? = nil, days: ExactDecimal = "25") throws -> CostAssumptions {
        try Costing.assumptions(days: days, online: online, fares: Costing.fares())
    }

    @Test func `fewer hours of handling are fewer orders at the pay of now`() throws {
        let estimate = try Costing.hours("6").cost(on: .workingHours, under: try Self.set(online: "10"))
        // Three quarters of everything: 37,500 less, 37,500 orders lost, 15,000 hours left.
        #expect(estimate.all.cost.total == "-37500.00" && estimate.all.pay.total == "112500.00")
        #expect(estimate.all.cost.perWorker == "-375.00" && estimate.all.cost.perHandlingHour == "-2.50")
        #expect(estimate.all.pay.perHandlingHour == "7.50")
        #expect(estimate.ordersLost == "37500.00")
        // What becomes of the waiting is not known.
        #expect(estimate.all.cost.perOnlineHour == nil && estimate.wordsLeftOut.isEmpty)
    }

    @Test func `fewer hours online leave a part of everything`() throws {
        let estimate = try Costing.hours("8", counting: "online").cost(
            on: .workingHours, under: try Self.set(online: "10"))
        #expect(estimate.all.cost.total == "-30000.00" && estimate.all.pay.perOnlineHour == "6.00")
        #expect(estimate.all.pay.perHandlingHour == "7.50" && estimate.ordersLost == "30000.00")
    }

    @Test func `days of rest are counted by the year`() throws {
        // (365 − 104) ÷ 12 = 21.75 of 25 days: 13 percent less.
        let two = try Costing.rest("2").cost(on: .restLeave, under: try Self.set(online: "10"))
        #expect(two.all.cost.total == "-19500.00" && two.all.pay.perHandlingHour == "7.50")
        #expect(two.all.pay.perOnlineHour == "6.00" && two.ordersLost == "19500.00")
        // (365 − 52) ÷ 12 = 26.083333: more than they work.
        let one = try Costing.rest("1").cost(on: .restLeave, under: try Self.set())
        #expect(one.all.cost.total == "0.00" && one.ordersLost == "0.00")
        // Of 28 days: 28 − 26.083333 = 1.916667 days of 6,000 orders each.
        let many = try Costing.rest("1").cost(on: .restLeave, under: try Self.set(days: "28"))
        #expect(many.ordersLost == "11500.00" && many.all.cost.total == "-11500.00")
    }

    @Test func `days of rest a month are counted by the year, too`() throws {
        // (365 − 48) ÷ 12 = 26.416667 of 28 days.
        let four = try Costing.scalar("4", "days/month", .atLeast).cost(
            on: .restLeave, under: try Self.set(days: "28"))
        #expect(four.ordersLost == "9500.00" && four.all.pay.total == "158500.00")
    }

    @Test func `a limit above what is worked costs nothing`() throws {
        for term in [Costing.hours("8"), Costing.hours("12")] {
            let estimate = try term.cost(on: .workingHours, under: try Self.set())
            #expect(estimate.all.cost.total == "0.00" && estimate.all.pay.total == "150000.00")
            #expect(estimate.ordersLost == "0.00")
        }
    }

    @Test func `the other terms of a proposal are costed on the work that is left`() throws {
        let cost = try Self.set().cost(
            of: [
                CostedTerm(item: "per_parcel", subject: .pieceRate, term: Costing.scalar("1.10")),
                CostedTerm(item: "hours", subject: .workingHours, term: Costing.hours("6")),
                CostedTerm(item: "commission", subject: .commissionRatio, term: Costing.commission("25")),
            ], in: ProposalNumber(side: .labour, ordinal: 1))
        let totals = cost.items.map { $0.outcome.estimate?.all.cost.total }
        // A million at 29 comes down to 25.
        #expect(totals == ["15000.00", "-37500.00", "40000.00"])
        let sum = try #require(cost.sum?.estimate)
        // Three quarters of 15,000 and of 40,000, and 37,500 less; by the 15,000 hours that are left.
        #expect(sum.all.cost.total == "3750.00" && sum.all.pay.total == "153750.00")
        #expect(sum.all.pay.perHandlingHour == "10.25" && sum.ordersLost == "37500.00")
    }

    @Test func `both limits hold together, in whatever order they are written`() throws {
        let terms = [
            CostedTerm(item: "hours", subject: .workingHours, term: Costing.hours("6")),
            CostedTerm(item: "rest", subject: .restLeave, term: Costing.rest("2")),
        ]
        let number = ProposalNumber(side: .labour, ordinal: 1)
        let sum = try Self.set().cost(of: terms, in: number).sum
        // 0.75 × 0.87
        #expect(sum?.estimate?.all.pay.total == "97875.00")
        #expect(try Self.set().cost(of: terms.reversed(), in: number).sum == sum)
    }

    @Test func `what is rounded is named, and never more than its last place`() throws {
        // 7 of 8 hours: 40 × 7 ÷ 8 = 35, 20 × 7 ÷ 8 = 17.5; a third of an hour does not come out even.
        let even = try Costing.hours("7").cost(on: .workingHours, under: try Self.set())
        #expect(even.all.pay.total == "131250.00")
        let third = try Costing.hours("0.333333").cost(on: .workingHours, under: try Self.set())
        #expect(third.all.pay.total == "6249.99")
        let figures = Set(RoundingRule.all.map(\.figure))
        #expect(figures.isSuperset(of: [.ordersPerDay, .activeDays, .monthlyFares, .ordersLost, .courseTotal]))
        #expect(RoundingRule.all.first { $0.figure == .ordersPerDay }?.places == 6)
    }

    @Test func `a tighter limit never leaves more, and pay by the hour stays what it is`() throws {
        let seed: UInt64 = 0xC057_0006
        var generator = SeededGenerator(seed: seed)
        let set = try Self.set()
        for round in 0..<500 {
            let drawn = (0..<2).map { _ in Int64.random(in: 1...1_200, using: &generator) }.sorted()
            let estimates = try drawn.map { hundredths in
                try Costing.hours(try #require(ExactDecimal(coefficient: hundredths, scale: 2))).cost(
                    on: .workingHours, under: set)
            }
            let (tight, loose) = (estimates[0].all, estimates[1].all)
            #expect(!loose.pay.total.isLess(than: tight.pay.total), "seed \(seed), round \(round)")
            #expect(tight.cost.total.coefficient <= 0, "seed \(seed), round \(round)")
            for figures in [tight, loose] {
                #expect(figures.pay.perHandlingHour == "7.50", "seed \(seed), round \(round)")
            }
        }
    }
}
