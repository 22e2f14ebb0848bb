import Bargaining
import Testing

/// Both sides' estimates beside each other, and what a proposal would cost.
@Suite struct CostComparisonTests {
    private static func draft(
        _ proposals: [ProposalNumber], _ items: [ItemKey] = [], _ set: CostAssumptions
    ) -> NegotiationAct {
        .attachCostEstimate(CostEstimateDraft(proposals: proposals, items: items, assumptions: set))
    }

    /// Labour asks for 1.20, the employers offer a package of 1.00 and 9 hours; both cost both, labour over 90 workers.
    private static func compared() throws -> Ledger {
        var ledger = try Ledger.seated()
        try ledger.act(
            .tableDemand(Example.draft(["per_parcel": Example.yuan("1.20", .atLeast)])), by: Person.labourChief)
        try ledger.act(
            .offerPackage(
                Example.draft(["per_parcel": Example.yuan("1.00", .atLeast), "daily_limit": Example.hours("9")])),
            by: Person.employerChief)
        try ledger.act(draft(["U-1", "E-1"], [], try Costing.assumptions(workers: 90)), by: Person.labourChief)
        try ledger.act(draft(["U-1", "E-1"], [], try Costing.assumptions()), by: Person.employerChief)
        return ledger
    }

    private static func totals(_ pair: CostComparison.Pair) -> [ExactDecimal?] {
        [
            pair.labour?.outcome.estimate?.all.cost.total, pair.employer?.outcome.estimate?.all.cost.total,
            pair.difference?.cost.total, pair.difference?.pay.total,
        ]
    }

    @Test func `each term has both sides' results and their difference, and nothing is merged`() throws {
        let comparison = try Self.compared().state.costComparison()
        #expect(comparison.rows.map(\.proposal) == ["U-1", "E-1", "E-1"])
        #expect(comparison.rows.map(\.item) == ["per_parcel", "per_parcel", "daily_limit"])
        #expect(Self.totals(comparison.rows[0].costs) == ["27000.00", "30000.00", "-3000.00", "-18000.00"])
        #expect(Self.totals(comparison.rows[1].costs) == ["9000.00", "10000.00", "-1000.00", "-16000.00"])
        #expect(Self.totals(comparison.rows[2].costs) == [nil, nil, nil, nil])
        #expect(comparison.rows[2].costs.labour?.outcome.estimate == nil)
        #expect(comparison.sums.map(\.proposal) == ["E-1"])
        #expect(comparison.sums[0].isPackage)
        #expect(Self.totals(comparison.sums[0].costs) == ["9000.00", "10000.00", "-1000.00", "-16000.00"])
    }

    @Test func `assumptions that differ are named once for two estimates, figure by figure`() throws {
        let comparison = try Self.compared().state.costComparison()
        #expect(comparison.assumptions.map { [$0.labour, $0.employer] } == [[1, 2]])
        #expect(
            comparison.assumptions[0].differences == [
                AssumptionDifference(path: ["groups", "all", "workers"], labour: "90", employer: "100")
            ])
    }

    @Test func `a difference is one of value: a figure with other zeros, or bands in another order, are the same`()
        throws
    {
        let one = try Costing.set(
            [Costing.group("a", days: "25.50", online: "10", fares: Costing.fares()), Costing.group("b")],
            period: CostPeriod(from: "2026-03-01", through: "2026-05-31"),
            minimumWage: Costing.wage("20.0", monthly: "2000"))
        let other = try Costing.set(
            [
                Costing.group("b", orders: [Costing.far, Costing.near]),
                Costing.group("a", days: "25.5", online: "10.0", fares: Costing.fares()),
            ], period: CostPeriod(from: "2026-03-01", through: "2026-05-31"),
            minimumWage: Costing.wage("20", monthly: "2000.00"))
        #expect(AssumptionDifference.between(labour: one, employer: other).isEmpty)
        let far = OrderBand(
            name: "far", point: [Terms.text("km", "5")], ordersPerDay: "20", handlingMinutes: "12", currentRate: "1.2")
        let third = try Costing.set(
            [Costing.group("a", days: "26", orders: [Costing.near, far], fares: Costing.fares(.average))],
            minimumWage: Costing.wage("20", source: "another notice"))
        let differences = AssumptionDifference.between(labour: one, employer: third)
        func named(_ path: String...) -> AssumptionDifference? { differences.first { $0.path == path } }
        #expect(
            named("minimum_wage", "source")
                == AssumptionDifference(
                    path: ["minimum_wage", "source"], labour: "notice", employer: "another notice"))
        #expect(named("minimum_wage", "monthly")?.employer == nil)
        #expect(named("period", "from")?.labour == "2026-03-01")
        #expect(named("groups", "a", "active_days_per_month")?.labour == "25.50")
        #expect(named("groups", "a", "online_hours_per_day")?.employer == nil)
        #expect(named("groups", "a", "fares", "counting")?.employer == "average")
        #expect(named("groups", "a", "orders", "far", "current_rate") == nil)
        #expect(named("groups", "a", "orders", "far", "point", "km") == nil)
        #expect(named("groups", "b", "workers")?.labour == "100")
        let back = AssumptionDifference.between(labour: third, employer: one)
        #expect(back.count == differences.count)
        #expect(back.first { $0.path == ["groups", "b", "workers"] }?.employer == "100")
    }

    @Test func `the last estimate of a side for a term counts`() throws {
        var ledger = try Self.compared()
        try ledger.act(
            Self.draft(["E-1"], ["per_parcel"], try Costing.assumptions(workers: 80)), by: Person.labourRepresentative)
        let comparison = ledger.state.costComparison()
        #expect(comparison.rows.map { $0.costs.labour?.estimate } == [1, 3, 1])
        #expect(comparison.rows.map { $0.costs.employer?.estimate } == [2, 2, 2])
        #expect(comparison.assumptions.map { [$0.labour, $0.employer] } == [[1, 2], [3, 2]])
        // All that the first one said is estimated anew.
        try ledger.act(Self.draft(["U-1", "E-1"], [], try Costing.assumptions(workers: 70)), by: Person.labourChief)
        #expect(ledger.state.costing.estimates.map(\.estimate.number) == [2, 4])
        #expect(ledger.state.costing.count(of: .labour) == 3)
        #expect(ledger.state.costing.last(of: .labour, for: "per_parcel", in: "E-1")?.estimate.number == 4)
        #expect(ledger.state.costing.last(of: .neutral, on: "per_parcel") == nil)
    }

    @Test func `sums that count other terms have no difference`() throws {
        var ledger = try Ledger.seated()
        let subsidy = AgendaItem(
            key: "subsidy", number: 0, title: .en("Heat subsidy"), subject: .labourProtection,
            unit: "CNY/worker/month")
        try ledger.act(.proposeAgendaItem(subsidy), by: Person.labourChief)
        try ledger.jointly(.admit("subsidy"))
        try ledger.act(
            .offerPackage(
                Example.draft([
                    "per_parcel": Example.yuan("1.00", .atLeast), "daily_limit": Example.hours("9"),
                    "subsidy": Costing.scalar("200", "CNY/worker/month"),
                ])), by: Person.employerChief)
        try ledger.act(Self.draft(["E-1"], [], try Costing.assumptions()), by: Person.labourChief)
        try ledger.act(
            Self.draft(["E-1"], ["per_parcel", "daily_limit"], try Costing.assumptions()), by: Person.employerChief)
        let sum = try #require(ledger.state.costComparison().sums.first)
        #expect(sum.costs.labour?.counted.map(\.item) == ["per_parcel", "subsidy"])
        #expect(sum.costs.employer?.counted.map(\.item) == ["per_parcel"])
        #expect(Self.totals(sum.costs) == ["30000.00", "10000.00", nil, nil])
        try ledger.act(Self.draft(["E-1"], [], try Costing.assumptions(workers: 90)), by: Person.employerChief)
        #expect(Self.totals(ledger.state.costComparison().sums[0].costs)[2] == "3000.00")
    }

    @Test func `one side alone stands alone`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("1.00")])), by: Person.employerChief)
        #expect(ledger.state.costComparison().rows.isEmpty)
        try ledger.act(Self.draft(["E-1"], [], try Costing.assumptions()), by: Person.employerChief)
        let comparison = ledger.state.costComparison()
        #expect(comparison.rows.map { $0.costs.labour == nil } == [true])
        #expect(comparison.rows.map { $0.costs.difference == nil } == [true])
        #expect(comparison.assumptions.isEmpty)
        #expect(comparison.sums.isEmpty)
    }

    @Test func `a difference that does not fit is none`() throws {
        let large = MonthlyMoney(total: "999999999999.00", perWorker: "0.00", perHandlingHour: "0.00")
        let negative = MonthlyMoney(total: "-999999999999.00", perWorker: "0.00", perHandlingHour: "0.00")
        let ratios = MinimumWageRatios(perHandlingHour: "1.0000")
        let left = CostFigures(cost: large, pay: large, minimumWage: ratios)
        #expect(CostDifference(of: left, less: CostFigures(cost: negative, pay: large, minimumWage: ratios)) == nil)
        #expect(CostDifference(of: left, less: left)?.cost.total == "0.00")
    }

    @Test func `a proposal is previewed by its side's own last assumptions`() throws {
        let ledger = try Self.compared()
        let offer = Proposal(
            number: "E-2", kind: .offer, party: nil,
            sheet: Example.sheet(["per_parcel": Example.yuan("1.10", .atLeast), "deductions": Example.text("none")]))
        let preview = try #require(ledger.state.costPreview(of: offer))
        #expect(preview.parts.map(\.estimate) == [2])
        // 100,000 × 0.20
        #expect(preview.parts[0].cost.items.map { $0.outcome.estimate?.all.cost.total } == ["20000.00"])
        #expect(preview.parts[0].cost.proposal == "E-2")
        #expect(preview.withoutAssumptions == ["deductions"])
        let demand = Proposal(number: "U-2", kind: .demand, party: nil, sheet: offer.sheet)
        #expect(
            ledger.state.costPreview(of: demand)?.parts.first?.cost.items.first?.outcome.estimate?.all.cost.total
                == "18000.00")
        let other = Proposal(
            number: "E-2", kind: .offer, party: nil, sheet: Example.sheet(["deductions": Example.text("none")]))
        #expect(ledger.state.costPreview(of: other) == nil)
        let recommendation = Proposal(number: "N-1", kind: .recommendation, party: nil, sheet: offer.sheet)
        #expect(ledger.state.costPreview(of: recommendation) == nil)
    }

    @Test func `items with assumptions of several estimates are costed by each`() throws {
        var ledger = try Self.compared()
        try ledger.act(
            Self.draft(["U-1"], ["per_parcel"], try Costing.assumptions(workers: 50)), by: Person.employerChief)
        let offer = Proposal(
            number: "E-2", kind: .package, party: nil,
            sheet: Example.sheet(["daily_limit": Example.hours("9"), "per_parcel": Example.yuan("1.10", .atLeast)]))
        let preview = try #require(ledger.state.costPreview(of: offer))
        #expect(preview.parts.map(\.estimate) == [2, 3])
        #expect(preview.parts.map(\.cost.sum) == [nil, nil])
    }

    @Test func `a term that was corrected since makes its estimate outdated`() throws {
        var table = try ProcedureTable.seated()
        try table.act(
            NegotiationAct.makeOffer(Example.draft(["per_parcel": Example.yuan("1.00")])), by: Person.employerChief)
        try table.act(Self.draft(["E-1"], [], try Costing.assumptions()), by: Person.labourChief)
        #expect(table.state.costComparison().rows.map { $0.costs.labour?.isOutdated } == [false])
        let entry = EntryReference(version: 9, proposal: "E-1", item: "per_parcel")
        try table.act(.correctEntry(entry, Example.yuan("0.99")), by: Person.employerChief)
        let row = try #require(table.state.costComparison().rows.first)
        #expect(row.costs.labour?.isOutdated == true)
        #expect(row.term == Example.yuan("0.99"))
        try table.act(Self.draft(["E-1"], [], try Costing.assumptions()), by: Person.employerChief)
        let later = try #require(table.state.costComparison().rows.first)
        #expect(later.costs.employer?.isOutdated == false)
        #expect(later.costs.difference == nil)
    }
}
