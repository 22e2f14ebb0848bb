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
        #expect(found == (isSound ? nil : .workersOutOfRange))
    }

    @Test(
        arguments: [
            ("0", false), ("-1", false), ("0.000001", true), ("31", true), ("31.0", true), ("31.000001", false),
        ] as [(ExactDecimal, Bool)])
    func `active days have a range`(days: ExactDecimal, isSound: Bool) {
        let found = fault { () throws(CostAssumptionFault) in try Costing.assumptions(days: days) }
        #expect(found == (isSound ? nil : .activeDaysOutOfRange))
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
        #expect(found == .minimumWageNotAboveZero)
    }

    @Test func `there are orders, in at most as many bands as the limit says`() {
        func bands(_ count: Int) -> [OrderBand] {
            (0..<count).map { Costing.band("b\($0)", "1", perDay: "1", minutes: "1", rate: "1") }
        }
        for (count, expected) in [
            (0, CostAssumptionFault.orderBandsOutOfRange), (50, nil), (51, .orderBandsOutOfRange),
        ] {
            let found = fault { () throws(CostAssumptionFault) in try Costing.assumptions(orders: bands(count)) }
            #expect(found == expected, "\(count)")
        }
    }

    @Test func `every figure of a band has its rule`() {
        #expect(fault() == nil)
        #expect(fault("10000", "1440", "0") == nil)
        #expect(fault("0") == .ordersPerDayOutOfRange(1))
        #expect(fault("10000.000001") == .ordersPerDayOutOfRange(1))
        #expect(fault("1", "0") == .handlingMinutesOutOfRange(1))
        #expect(fault("1", "1440.000001") == .handlingMinutesOutOfRange(1))
        #expect(fault("1", "1", "-0.01") == .currentRateNegative(1))
        #expect(fault(name: "near") == .bandNamedTwice(1))
        for name in ["", "a\u{7}", String(repeating: "n", count: 81)] {
            #expect(fault(name: name) == .bandNameMalformed(1), "\(name)")
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
        for point in wrong { #expect(fault(point: point) == .pointMalformed(1), "\(point)") }
    }

    @Test func `fares are not negative, commissions a share of them`() {
        func fault(_ bands: [FareBand]) -> CostAssumptionFault? {
            self.fault { () throws(CostAssumptionFault) in
                try Costing.assumptions(fares: FareAssumption(counting: .average, bands: bands))
            }
        }
        let sound = FareBand(monthlyFares: "0", currentPercent: "100")
        #expect(fault([sound]) == nil)
        #expect(fault([]) == .fareBandsOutOfRange)
        #expect(fault(Array(repeating: sound, count: 51)) == .fareBandsOutOfRange)
        #expect(fault([sound, FareBand(monthlyFares: "-1", currentPercent: "1")]) == .faresNegative(1))
        #expect(fault([sound, FareBand(monthlyFares: "1", currentPercent: "-1")]) == .percentOutOfRange(1))
        #expect(fault([sound, FareBand(monthlyFares: "1", currentPercent: "100.1")]) == .percentOutOfRange(1))
    }
}
