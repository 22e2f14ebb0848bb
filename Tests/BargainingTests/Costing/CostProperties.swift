import Bargaining
import Testing

@Suite struct CostProperties {
    private static let rounds = 2_000

    private static func amount(_ range: ClosedRange<Int64>, scale: Int, _ generator: inout SeededGenerator)
        -> ExactDecimal
    {
        ExactDecimal(coefficient: Int64.random(in: range, using: &generator), scale: scale) ?? "1"
    }

    private static func draw(_ generator: inout SeededGenerator) throws -> CostAssumptions {
        let bands = (0..<Int.random(in: 1...5, using: &generator)).map { index in
            Costing.band(
                "b\(index)", amount(0...100, scale: 1, &generator), perDay: amount(1...900, scale: 1, &generator),
                minutes: amount(1...9_000, scale: 2, &generator), rate: amount(0...99_999, scale: 4, &generator))
        }
        return try Costing.assumptions(
            workers: Int64.random(in: 1...5_000, using: &generator), days: amount(1...310, scale: 1, &generator),
            orders: bands, minimumWage: amount(1...5_000, scale: 2, &generator), fares: Costing.fares())
    }

    /// The value in 10⁻⁶, from the text: another way than the one tested.
    private static func millionths(_ decimal: ExactDecimal) -> Int128 {
        (decimal.scale..<6).reduce(Int128(decimal.coefficient)) { value, _ in value * 10 }
    }

    /// Floor division, then a step up where the remainder asks for it.
    private static func halfEven(_ numerator: Int128, by denominator: Int128) -> Int128 {
        var quotient = numerator / denominator
        if numerator % denominator < 0 { quotient -= 1 }
        let twice = (numerator - quotient * denominator) * 2
        return twice > denominator || (twice == denominator && quotient % 2 != 0) ? quotient + 1 : quotient
    }

    @Test func `a piece rate agrees with a model that multiplies out millionths`() throws {
        let seed: UInt64 = 0xC057_0001
        var generator = SeededGenerator(seed: seed)
        for round in 0..<Self.rounds {
            let set = try Self.draw(&generator)
            let rate = Self.amount(0...99_999, scale: 4, &generator)
            let isFloor = Bool.random(using: &generator)
            // Tenths of days × tenths of orders × ten-thousandths of yuan, and × hundredths of minutes.
            var cost: Int128 = 0
            var pay: Int128 = 0
            var minutes: Int128 = 0
            for band in set.groups[0].orders {
                let orders =
                    Int128(set.groups[0].workers) * Self.millionths(set.groups[0].activeDaysPerMonth) / 100_000
                    * Self.millionths(band.ordersPerDay) / 100_000
                let now = Self.millionths(band.currentRate) / 100
                let then = isFloor ? max(now, Self.millionths(rate) / 100) : Self.millionths(rate) / 100
                cost += orders * (then - now)
                pay += orders * then
                minutes += orders * Self.millionths(band.handlingMinutes) / 10_000
            }
            let estimate = try Costing.scalar(rate, "CNY/parcel", isFloor ? .atLeast : nil).cost(
                on: .pieceRate, under: set)
            let workers = Int128(set.groups[0].workers)
            for (money, sum) in [(estimate.all.cost, cost), (estimate.all.pay, pay)] {
                // 10⁻⁶ yuan to hundredths: ÷ 10⁴.
                #expect(
                    Int128(money.total.coefficient) == Self.halfEven(sum, by: 10_000), "seed \(seed), round \(round)")
                #expect(
                    Int128(money.perWorker.coefficient) == Self.halfEven(sum, by: 10_000 * workers),
                    "seed \(seed), round \(round)")
                // minutes are in 10⁻⁴: hours = minutes ÷ 600,000; yuan an hour in hundredths.
                #expect(
                    Int128(money.perHandlingHour.coefficient) == Self.halfEven(sum * 60, by: minutes),
                    "seed \(seed), round \(round)")
            }
            let wage = Self.millionths(set.minimumWage.hourly) / 10_000
            #expect(
                Int128(estimate.all.minimumWage.perHandlingHour.coefficient)
                    == Self.halfEven(pay * 60 * 10_000, by: minutes * wage),
                "seed \(seed), round \(round)")
        }
    }

    @Test func `a higher floor never costs less, and a floor never costs less than nothing`() throws {
        let seed: UInt64 = 0xC057_0002
        var generator = SeededGenerator(seed: seed)
        for round in 0..<Self.rounds {
            let set = try Self.draw(&generator)
            let drawn = [Self.amount(0...99_999, scale: 4, &generator), Self.amount(0...99_999, scale: 4, &generator)]
            let amounts = drawn.sorted { $0.isLess(than: $1) }
            for unit in ["CNY/parcel", "CNY/hour"] as [Unit] {
                let costs = try amounts.map {
                    try Costing.scalar($0, unit, .atLeast).cost(on: .pieceRate, under: set).all.cost.total
                }
                #expect(!costs[1].isLess(than: costs[0]), "seed \(seed), round \(round), \(unit)")
                #expect(!costs[0].isLess(than: "0"), "seed \(seed), round \(round), \(unit)")
            }
        }
    }

    @Test func `one rate in every line of a table is that rate, and splitting a band changes nothing`() throws {
        let seed: UInt64 = 0xC057_0003
        var generator = SeededGenerator(seed: seed)
        for round in 0..<Self.rounds {
            let set = try Self.draw(&generator)
            let rate = Self.amount(0...99_999, scale: 4, &generator)
            let whole = try Costing.scalar(rate).cost(on: .pieceRate, under: set)
            let table = try Costing.table(near: rate, far: rate).cost(on: .pieceRate, under: set)
            #expect(table == whole, "seed \(seed), round \(round)")
            let parts = try set.groups[0].orders.flatMap { band in
                try (0..<2).map { half in
                    OrderBand(
                        name: "\(band.name).\(half)", point: band.point,
                        ordersPerDay: try #require(
                            ExactDecimal(coefficient: band.ordersPerDay.coefficient * 5, scale: 2)),
                        handlingMinutes: band.handlingMinutes, currentRate: band.currentRate)
                }
            }
            let split = try Costing.assumptions(
                workers: set.groups[0].workers, days: set.groups[0].activeDaysPerMonth, orders: parts,
                minimumWage: set.minimumWage.hourly)
            #expect(
                try Costing.scalar(rate).cost(on: .pieceRate, under: split) == whole, "seed \(seed), round \(round)")
        }
    }

    @Test func `pay is what is paid now and the cost, whatever the term, to the last place`() throws {
        let seed: UInt64 = 0xC057_0004
        var generator = SeededGenerator(seed: seed)
        for round in 0..<Self.rounds {
            let set = try Self.draw(&generator)
            let figure = Self.amount(0...99_999, scale: 4, &generator)
            let now = try Costing.composite(guarantee: "0").cost(on: .pieceRate, under: set)
            #expect(now.all.cost.total == "0.00", "seed \(seed), round \(round)")
            let terms: [(Subject, Term)] = [
                (.pieceRate, Costing.scalar(figure)), (.wage, Costing.scalar(figure, "CNY/h", .atLeast)),
                (.pieceRate, Costing.composite(hourly: figure, piece: figure, guarantee: figure)),
                (.commissionRatio, Costing.commission(figure)),
                (.insuranceWelfare, Costing.scalar(figure, "CNY/person/month")),
            ]
            for (subject, term) in terms {
                let estimate = try term.cost(on: subject, under: set)
                let difference = estimate.all.pay.total.coefficient - estimate.all.cost.total.coefficient
                // Three roundings by half a hundredth at most.
                #expect(
                    (difference - now.all.pay.total.coefficient).magnitude <= 1, "seed \(seed), round \(round), \(term)"
                )
            }
        }
    }
}
