import Bargaining
import Testing

/// Terms that change with time, costed month by month (domain §5.2, phase-in).
@Suite struct CostPhaseTests {
    /// 150,000 orders a month for 150,000 yuan in 20,000 hours; months from 2026-07.
    private static func set(_ months: Int = 24) throws -> CostAssumptions {
        try Costing.assumptions(horizon: CostHorizon(from: try Costing.month("2026-07"), months: months))
    }

    private static func schedule(_ steps: (String, ExactDecimal)...) -> Term {
        Term(.schedule(unit: "CNY/parcel", steps: steps.map { DatedStep(from: $0.0, amount: $0.1) }))
    }

    private static func years(_ steps: (String, ExactDecimal)...) -> Term {
        Term(.byYear(unit: "CNY/parcel", steps: steps.map { YearStep(year: $0.0, amount: $0.1) }))
    }

    private static func phases(_ estimate: CostEstimate) -> [String] {
        estimate.course?.phases.map { "\($0.from) \($0.months) \($0.figures.cost.total)" } ?? []
    }

    @Test func `a schedule costs what each month costs, and nothing before its first step`() throws {
        // 1.10: 100,000 × 0.20 − 50,000 × 0.10 = 15,000; 1.20: 100,000 × 0.30 = 30,000.
        let term = Self.schedule(("2026-10", "1.10"), ("2027-07-01", "1.20"))
        let estimate = try term.cost(on: .pieceRate, under: try Self.set())
        #expect(Self.phases(estimate) == ["2026-07 3 0.00", "2026-10 9 15000.00", "2027-07 12 30000.00"])
        let course = try #require(estimate.course)
        // 9 × 15,000 + 12 × 30,000; and 24 × 150,000 besides.
        #expect(course.cost == "495000.00" && course.pay == "4095000.00")
        #expect(course.horizon.months == 24 && course.horizon.from.description == "2026-07")
        // On average: 495,000 ÷ 24, ÷ 2,400 worker-months, ÷ 480,000 hours.
        #expect(estimate.all.cost.total == "20625.00" && estimate.all.cost.perWorker == "206.25")
        #expect(estimate.all.cost.perHandlingHour == "1.03")
        #expect(estimate.groups.map(\.figures) == [estimate.all])
        #expect(course.phases[1].figures == (try Costing.scalar("1.10").cost(on: .pieceRate, under: Self.set())).all)
    }

    @Test func `steps name days, months, years, years of the contract and its start`() throws {
        let set = try Self.set(30)
        for (text, start) in [
            ("start", 0), ("year 1", 0), ("year 2", 12), ("2027", 6), ("2027-02", 7), ("2027-02-01", 7), ("2026", 0),
            ("2020-05-01", 0),
        ] {
            let estimate = try Self.schedule((text, "1.10")).cost(on: .pieceRate, under: set)
            let course = try #require(estimate.course)
            #expect(course.phases.count == (start == 0 ? 1 : 2), "\(text)")
            #expect(course.phases.last?.months == 30 - start, "\(text)")
            #expect(course.phases.last?.figures.cost.total == "15000.00", "\(text)")
        }
        // Beyond the horizon nothing is counted; of two steps before it the later one holds.
        #expect(Self.phases(try Self.schedule(("2030", "9")).cost(on: .pieceRate, under: set)) == ["2026-07 30 0.00"])
        #expect(
            Self.phases(try Self.schedule(("2024", "9"), ("2025", "1.10")).cost(on: .pieceRate, under: set))
                == ["2026-07 30 15000.00"])
    }

    @Test func `amounts by year hold for years of the contract or of the calendar`() throws {
        let contract = try Self.years(("1", "1.10"), ("2", "1.20")).cost(on: .pieceRate, under: try Self.set())
        #expect(Self.phases(contract) == ["2026-07 12 15000.00", "2027-07 12 30000.00"])
        let calendar = try Self.years(("2026", "1.10"), ("2027", "1.20")).cost(on: .pieceRate, under: try Self.set(18))
        #expect(Self.phases(calendar) == ["2026-07 6 15000.00", "2027-01 12 30000.00"])
        #expect(calendar.course?.cost == "450000.00")
    }

    @Test func `what leaves a month without one amount says why`() throws {
        let set = try Self.set()
        func refusal(_ term: Term, _ set: CostAssumptions) -> CostRefusal? { Costing.refusal(of: term, under: set) }
        let real = Term(
            .schedule(
                unit: "CNY/parcel", steps: [DatedStep(from: "start", amount: "1", isAdjustedForInflation: true)]))
        let rows: [(Term, CostObstacle)] = [
            (Self.schedule(("2026-10-15", "1")), .stepWithinMonth("2026-10-15")),
            (Self.schedule(("end", "1")), .stepNotDated("end")),
            (Self.schedule(("2026-07", "1"), ("year 1", "2")), .stepsCollide("year 1")),
            (Self.schedule(("year 2", "1"), ("2026-08", "2")), .stepsCollide("2026-08")),
            (Self.years(("1", "1")), .monthWithoutAmount(try Costing.month("2027-07"))),
            (Self.years(("2", "1")), .monthWithoutAmount(try Costing.month("2026-07"))),
            (Self.years(("1", "1"), ("2027", "2")), .stepsCollide("2027")),
            (real, .amountInRealTerms), (Self.schedule(("start", "-1")), .negativeAmount),
            (
                Term(.schedule(unit: "CNY/hour", steps: [DatedStep(from: "start", amount: "20")])),
                .hourlyRateIsNoFloor
            ),
        ]
        for (term, obstacle) in rows { #expect(refusal(term, set) == .notQuantifiable(obstacle), "\(obstacle)") }
        #expect(
            refusal(Self.schedule(("start", "1")), try Costing.assumptions()) == .notQuantifiable(.changesOverTime))
    }

    @Test func `a sum follows every term through its phases`() throws {
        let proposal = ProposalNumber(side: .labour, ordinal: 1)
        let cost = try Self.set(12).cost(
            of: [
                CostedTerm(
                    item: "per_parcel", subject: .pieceRate, term: Self.schedule(("start", "1.10"), ("2027-01", "1.20"))
                ),
                CostedTerm(
                    item: "insurance", subject: .insuranceWelfare, term: Costing.scalar("50", "CNY/worker/month")),
                CostedTerm(
                    item: "heat", subject: .labourProtection,
                    term: Term(
                        .schedule(unit: "CNY/worker/month", steps: [DatedStep(from: "2027-04", amount: "20")]))),
            ], in: proposal)
        let sum = try #require(cost.sum?.estimate)
        // 5,000 for insurance in each month, 2,000 for heat from April on.
        #expect(Self.phases(sum) == ["2026-07 6 20000.00", "2027-01 3 35000.00", "2027-04 3 37000.00"])
        #expect(sum.course?.cost == "336000.00")
        #expect(cost.items[1].outcome.estimate?.course == nil)
        let parts = cost.items.compactMap { $0.outcome.estimate?.course?.cost }
        #expect(parts == ["270000.00", "6000.00"])
    }

    @Test func `a horizon has 1 to 120 months`() throws {
        for months in [0, -1, 121] {
            #expect(throws: CostAssumptionFault.horizonOutOfRange) { try Self.set(months) }
        }
        #expect(try Self.set(120).horizon?.months == 120)
    }

    @Test func `months are read, ordered and counted`() throws {
        #expect(try Costing.month("2026-07").advanced(by: 18).description == "2028-01")
        #expect(try Costing.month("2026-07") < Costing.month("2027-01"))
        #expect(CalendarMonth(year: 2026, month: 12)?.description == "2026-12")
        for wrong in ["2026", "2026-13", "2026-7", "2026-07-01", "", "26-07"] { #expect(CalendarMonth(wrong) == nil) }
        #expect(CalendarMonth(year: 2026, month: 0) == nil)
    }

    @Test func `the months of a course add up to its total, whatever the steps`() throws {
        let seed: UInt64 = 0xC057_0005
        var generator = SeededGenerator(seed: seed)
        for round in 0..<500 {
            let months = Int.random(in: 1...48, using: &generator)
            let set = try Self.set(months)
            var starts = Set(
                (0..<Int.random(in: 1...5, using: &generator)).map { _ in
                    Int.random(in: 0..<60, using: &generator)
                }
            ).sorted()
            if starts.isEmpty { starts = [0] }
            let first = try Costing.month("2026-07")
            let steps = try starts.map { start in
                DatedStep(
                    from: first.advanced(by: start).description,
                    amount: try #require(
                        ExactDecimal(coefficient: Int64.random(in: 0...300, using: &generator), scale: 2)))
            }
            let estimate = try Term(.schedule(unit: "CNY/parcel", steps: steps)).cost(on: .pieceRate, under: set)
            let course = try #require(estimate.course)
            #expect(course.phases.reduce(0) { $0 + $1.months } == months, "seed \(seed), round \(round)")
            // Every monthly figure is exact to the cent here, so that the sum is, too.
            let total = course.phases.reduce(Int64(0)) { $0 + Int64($1.months) * $1.figures.cost.total.coefficient }
            #expect(course.cost.coefficient == total, "seed \(seed), round \(round)")
            var model = Int64(0)
            for month in 0..<months {
                guard let step = steps.last(where: { $0.from <= first.advanced(by: month).description }) else {
                    continue
                }
                // In hundredths: 100,000 near at 0.90, 50,000 far at 1.20.
                model += 100_000 * (step.amount.coefficient - 90) + 50_000 * (step.amount.coefficient - 120)
            }
            #expect(course.cost.coefficient == model, "seed \(seed), round \(round)")
        }
    }
}
