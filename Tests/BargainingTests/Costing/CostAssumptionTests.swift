import Bargaining
import Testing

@Suite struct CostAssumptionTests {
    private func fault(_ make: () throws(CostAssumptionFault) -> CostAssumptions) -> CostAssumptionFault? {
        do {
            _ = try make()
            return nil
        } catch {
            return error
        }
    }

    private func fault(
        _ perDay: ExactDecimal = "1", _ minutes: ExactDecimal = "1", _ rate: ExactDecimal = "1", name: String = "b",
        point: [TermWord] = []
    ) -> CostAssumptionFault? {
        let band = OrderBand(
            name: name, point: point, ordersPerDay: perDay, handlingMinutes: minutes, currentRate: rate)
        return fault { () throws(CostAssumptionFault) in try Costing.assumptions(orders: [Costing.near, band]) }
    }

    @Test(
        arguments: [(0, false), (-1, false), (1, true), (1_000_000_000, true), (1_000_000_001, false)]
            as [(Int64, Bool)])
    func `workers have a range`(workers: Int64, isSound: Bool) {
        let found = fault { () throws(CostAssumptionFault) in try Costing.assumptions(workers: workers) }
        #expect(found == (isSound ? nil : .group(0, .workersOutOfRange)))
    }

    @Test(
        arguments: [
            ("0", false), ("-1", false), ("0.000001", true), ("31", true), ("31.0", true), ("31.000001", false),
        ] as [(ExactDecimal, Bool)])
    func `active days have a range`(days: ExactDecimal, isSound: Bool) {
        let found = fault { () throws(CostAssumptionFault) in try Costing.assumptions(days: days) }
        #expect(found == (isSound ? nil : .group(0, .activeDaysOutOfRange)))
    }

    @Test(
        arguments: [
            ("CNY/parcel", true), ("CNY/单", true), ("KRW/delivery", true), ("CNY", false), ("CNY/", false),
            ("CNY/hour", false), ("CNY/month", false), ("CNY/worker/month", false), ("percent", false),
            ("parcels/day", false),
        ] as [(Unit, Bool)])
    func `current rates are money per order`(unit: Unit, isSound: Bool) {
        let found = fault { () throws(CostAssumptionFault) in try Costing.assumptions(rateUnit: unit) }
        #expect(found == (isSound ? nil : .rateUnitNotPerOrder))
    }

    @Test(arguments: ["0", "0.00", "-1"] as [ExactDecimal])
    func `the minimum wage is above zero`(wage: ExactDecimal) {
        let found = fault { () throws(CostAssumptionFault) in try Costing.assumptions(minimumWage: wage) }
        #expect(found == .hourlyMinimumWageNotAboveZero)
    }

    @Test func `there are orders, in at most as many bands as the limit says`() {
        func bands(_ count: Int) -> [OrderBand] {
            (0..<count).map { Costing.band("b\($0)", "1", perDay: "1", minutes: "1", rate: "1") }
        }
        for (count, expected) in [
            (0, CostAssumptionFault.group(0, .orderBandsOutOfRange)), (50, nil),
            (51, .group(0, .orderBandsOutOfRange)),
        ] {
            let found = fault { () throws(CostAssumptionFault) in try Costing.assumptions(orders: bands(count)) }
            #expect(found == expected, "\(count)")
        }
    }

    @Test func `every figure of a band has its rule`() {
        #expect(fault() == nil)
        #expect(fault("10000", "1440", "0") == nil)
        #expect(fault("0") == .group(0, .ordersPerDayOutOfRange(1)))
        #expect(fault("10000.000001") == .group(0, .ordersPerDayOutOfRange(1)))
        #expect(fault("1", "0") == .group(0, .handlingMinutesOutOfRange(1)))
        #expect(fault("1", "1440.000001") == .group(0, .handlingMinutesOutOfRange(1)))
        #expect(fault("1", "1", "-0.01") == .group(0, .currentRateNegative(1)))
        #expect(fault(name: "near") == .group(0, .bandNamedTwice(1)))
        for name in ["", "a\u{7}", String(repeating: "n", count: 81)] {
            #expect(fault(name: name) == .group(0, .bandNameMalformed(1)), "\(name)")
        }
        #expect(fault(name: String(repeating: "n", count: 80)) == nil)
    }

    @Test func `a point is one place on each dimension`() {
        #expect(fault(point: [Terms.amount("km", "0"), Terms.text("time", "night")]) == nil)
        let wrong = [
            [Terms.amount("km_from", "1")], [Terms.amount("km_below", "1")], [Terms.amount("km", "-1")],
            [Terms.flag("km")], [Terms.amount("Km", "1")], [Terms.amount("amount", "1")],
            [Terms.amount("km", "1"), Terms.amount("km", "2")],
            (0...TierLine.maximumBands).map { Terms.amount("d\($0)", "1") },
        ]
        for point in wrong { #expect(fault(point: point) == .group(0, .pointMalformed(1)), "\(point)") }
    }

    @Test func `fares are not negative, commissions a share of them`() {
        func fault(_ bands: [FareBand]) -> CostAssumptionFault? {
            self.fault { () throws(CostAssumptionFault) in
                try Costing.assumptions(fares: FareAssumption(counting: .average, bands: bands))
            }
        }
        let sound = FareBand(monthlyFares: "0", currentPercent: "100")
        #expect(fault([sound]) == nil)
        #expect(fault([]) == .group(0, .fareBandsOutOfRange))
        #expect(fault(Array(repeating: sound, count: 51)) == .group(0, .fareBandsOutOfRange))
        #expect(fault([sound, FareBand(monthlyFares: "-1", currentPercent: "1")]) == .group(0, .faresNegative(1)))
        #expect(fault([sound, FareBand(monthlyFares: "1", currentPercent: "-1")]) == .group(0, .percentOutOfRange(1)))
        #expect(
            fault([sound, FareBand(monthlyFares: "1", currentPercent: "100.1")]) == .group(0, .percentOutOfRange(1)))
    }

    @Test func `a set has groups of their own names, bounded together`() {
        func fault(_ groups: [WorkerGroup]) -> CostAssumptionFault? {
            self.fault { () throws(CostAssumptionFault) in try Costing.set(groups) }
        }
        func groups(_ count: Int, workers: Int64 = 1, bands: Int = 1) -> [WorkerGroup] {
            let orders = (0..<bands).map { Costing.band("b\($0)", "1", perDay: "1", minutes: "1", rate: "1") }
            return (0..<count).map { Costing.group("g\($0)", workers: workers, orders: orders) }
        }
        #expect(fault(groups(0)) == .groupsOutOfRange)
        #expect(fault(groups(20)) == nil)
        #expect(fault(groups(21)) == .groupsOutOfRange)
        #expect(fault(groups(2, bands: 50)) == nil)
        #expect(fault(groups(2, bands: 50) + [Costing.group("one more")]) == .tooManyBands)
        #expect(fault(groups(2, workers: 500_000_000)) == nil)
        #expect(fault(groups(2, workers: 500_000_001)) == .tooManyWorkers)
        #expect(fault([Costing.group("a"), Costing.group("b"), Costing.group("a")]) == .group(2, .namedTwice))
        for name in ["", "a\n", String(repeating: "n", count: 81)] {
            #expect(fault([Costing.group("a"), Costing.group(name)]) == .group(1, .nameMalformed), "\(name)")
        }
    }

    @Test(
        arguments: [
            ("0", .onlineHoursOutOfRange), ("7.999999", .onlineHoursBelowHandling), ("8", nil), ("24", nil),
            ("24.000001", .onlineHoursOutOfRange),
        ] as [(ExactDecimal, WorkerGroupFault?)])
    func `hours online hold the hours of handling`(online: ExactDecimal, expected: WorkerGroupFault?) {
        let found = fault { () throws(CostAssumptionFault) in try Costing.assumptions(online: online) }
        #expect(found == expected.map { .group(0, $0) })
    }

    @Test func `a minimum wage has amounts above zero and a source`() {
        func fault(_ wage: MinimumWage) -> CostAssumptionFault? {
            self.fault { () throws(CostAssumptionFault) in
                try Costing.set([Costing.group("all")], minimumWage: wage)
            }
        }
        #expect(fault(Costing.wage("0.000001", monthly: "0.000001")) == nil)
        for monthly in ["0", "-1"] as [ExactDecimal] {
            #expect(fault(Costing.wage(monthly: monthly)) == .monthlyMinimumWageNotAboveZero)
        }
        for source in ["", "a\tb", String(repeating: "n", count: 201)] {
            #expect(fault(Costing.wage(source: source)) == .minimumWageSourceMalformed, "\(source)")
        }
        #expect(fault(Costing.wage(source: String(repeating: "文", count: 200))) == nil)
    }

    @Test func `a period does not end before it begins`() {
        func fault(_ from: LocalDay, _ through: LocalDay) -> CostAssumptionFault? {
            self.fault { () throws(CostAssumptionFault) in
                try Costing.set([Costing.group("all")], period: CostPeriod(from: from, through: through))
            }
        }
        #expect(fault("2026-03-01", "2026-03-01") == nil)
        #expect(fault("2026-03-02", "2026-03-01") == .periodReversed)
    }
}
