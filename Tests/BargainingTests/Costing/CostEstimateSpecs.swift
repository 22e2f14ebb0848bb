import Bargaining
import Testing

/// Attaching a cost estimate: who may, to what, and what is computed.
@Suite struct CostEstimateSpecs {
    private static let rate = Example.yuan("1.00", .atLeast)

    /// Labour asks for 1.20 and 8 hours; the employers offer 1.00.
    private static func tabled() throws -> Ledger {
        var ledger = try Ledger.seated()
        try ledger.act(
            .tableDemand(
                Example.draft(["per_parcel": Example.yuan("1.20", .atLeast), "daily_limit": Example.hours("8")])),
            by: Person.labourChief)
        try ledger.act(.makeOffer(Example.draft(["per_parcel": rate])), by: Person.employerChief)
        return ledger
    }

    private static func draft(
        _ proposals: [ProposalNumber], _ items: [ItemKey] = [], _ assumptions: CostAssumptions? = nil
    ) throws -> NegotiationAct {
        .attachCostEstimate(
            CostEstimateDraft(
                proposals: proposals, items: items, assumptions: try assumptions ?? Costing.assumptions()))
    }

    private static func attached(_ facts: [NegotiationFact]) throws -> AttachedEstimate {
        guard case .costEstimateAttached(let estimate)? = facts.first, facts.count == 1 else { throw NoEstimate() }
        return estimate
    }

    private struct NoEstimate: Error {}

    @Test func `the figures are computed by the rules, and follow from the event alone`() throws {
        var ledger = try Self.tabled()
        let estimate = try Self.attached(try ledger.act(Self.draft(["U-1", "E-1"]), by: Person.labourRepresentative))
        #expect(estimate.number == 1)
        #expect(estimate.side == .labour)
        #expect(estimate.party == nil)
        #expect(estimate.roundings == RoundingRule.all)
        #expect(estimate.proposals.map(\.proposal) == ["U-1", "E-1"])
        // 100,000 × 0.30; the far are at 1.20 already.
        let demand = try #require(estimate.cost(of: "per_parcel", in: "U-1")?.outcome.estimate)
        #expect(demand.all.cost.total == "30000.00")
        #expect(
            estimate.cost(of: "daily_limit", in: "U-1")?.outcome
                == .refused(.notQuantifiable(.hoursCountingMissing)))
        #expect(estimate.proposals.first?.sum?.estimate?.all == demand.all)
        #expect(estimate.cost(of: "per_parcel", in: "E-1")?.outcome.estimate?.all.cost.total == "10000.00")
        #expect(estimate.proposals.last?.sum == nil)
        for cost in estimate.proposals {
            let terms = cost.items.map { CostedTerm(item: $0.item, subject: $0.subject, term: $0.term) }
            #expect(estimate.assumptions.cost(of: terms, in: cost.proposal) == cost)
        }
    }

    @Test func `every estimate recorded can be recomputed from itself, by its named roundings`() throws {
        let seed: UInt64 = 0xC057_0006
        var generator = SeededGenerator(seed: seed)
        for round in 0..<200 {
            var ledger = try Self.tabled()
            let workers = Int64.random(in: 1...9_999, using: &generator)
            let now = try #require(ExactDecimal(coefficient: Int64.random(in: 0...9_999, using: &generator), scale: 4))
            let set = try Costing.set([
                Costing.group("a", workers: workers),
                Costing.group(
                    "b", online: "24",
                    orders: [Costing.band("all", "1", perDay: "33.3", minutes: "7.7", rate: now)]),
            ])
            let side = Bool.random(using: &generator) ? Person.labourChief : Person.employerChief
            let estimate = try Self.attached(try ledger.act(Self.draft(["E-1"], [], set), by: side))
            let cost = try #require(estimate.cost(of: "per_parcel", in: "E-1"))
            #expect(
                try cost.term.cost(on: cost.subject, under: estimate.assumptions) == cost.outcome.estimate,
                "seed \(seed), round \(round)")
            for rule in estimate.roundings {
                #expect(rule.places == rule.figure.places && rule.mode == rule.figure.mode)
            }
        }
    }

    @Test func `a package costs what its terms cost together, but for those that have no cost`() throws {
        var ledger = try Self.tabled()
        try ledger.act(
            .offerPackage(
                Example.draft([
                    "per_parcel": Example.yuan("0.80"), "deductions": Example.text("none"),
                    "daily_limit": Example.hours("8"),
                ])), by: Person.employerChief)
        let estimate = try Self.attached(try ledger.act(Self.draft(["E-2"]), by: Person.employerRepresentative))
        let package = try #require(estimate.proposals.first)
        #expect(
            package.items.map { $0.outcome.estimate == nil } == [false, true, true])
        #expect(package.items[1].outcome == .refused(.notQuantifiable(.notAFigure(.text))))
        // 150,000 × 0.80 − 150,000.
        #expect(package.sum?.estimate?.all.cost.total == "-30000.00")
    }

    @Test func `a sum is rounded from the exact sums`() throws {
        let single = try Costing.assumptions(
            workers: 1, days: "1", orders: [Costing.band("all", "1", perDay: "1", minutes: "60", rate: "0")])
        let terms = (1...3).map { index in
            CostedTerm(
                item: ItemKey("item_\(index)") ?? "per_parcel", subject: .pieceRate, term: Costing.scalar("0.004"))
        }
        let cost = single.cost(of: terms, in: "E-1")
        #expect(cost.items.allSatisfy { $0.outcome.estimate?.all.cost.total == "0.00" })
        #expect(cost.sum?.estimate?.all.cost.total == "0.01")
        #expect(single.cost(of: [], in: "E-1").sum == nil)
    }

    @Test func `figures that do not fit are refused item by item`() throws {
        let many = try Costing.assumptions(
            workers: 1_000_000_000, days: "31",
            orders: [Costing.band("all", "1", perDay: "10000", minutes: "1", rate: "0")])
        let term = CostedTerm(item: "per_parcel", subject: .pieceRate, term: Costing.scalar("999999999999"))
        #expect(many.cost(of: [term], in: "E-1").items.map(\.outcome) == [.refused(.overflow)])
        let subsidies = (1...2).map {
            CostedTerm(
                item: ItemKey("s_\($0)") ?? "s", subject: .insuranceWelfare, term: Costing.scalar("999", "CNY/人/月"))
        }
        let both = many.cost(of: subsidies, in: "E-1")
        #expect(both.items.allSatisfy { $0.outcome.estimate != nil })
        #expect(both.sum == .refused(.overflow))
        let huge = try Costing.assumptions(
            workers: 999_999_999, days: "30.999999",
            orders: [
                Costing.band("all", "1", perDay: "9999.999999", minutes: "1439.999999", rate: "999999999999.999999")
            ])
        #expect(huge.cost(of: [term], in: "E-1").items.map(\.outcome) == [.refused(.overflow)])
    }

    @Test func `only a seat of a side attaches estimates`() throws {
        let given = Spec.given(try Self.tabled())
        let act = try Self.draft(["E-1"])
        given.when(act, by: Person.recorder).rejects(.seatBelongsToNoSide)
        given.when(act, by: Person.mediator).rejects(.seatBelongsToNoSide)
        given.when(act, by: Person.stranger).rejects(.noSeat)
        given.whenClock(act).rejects(.noSeat)
    }

    @Test func `parties of one side estimate by themselves`() throws {
        let opening = Example.opening(labour: ["Union A", "Union B"])
        var ledger = try Ledger.accepted(opening: opening, labourParty: "Union A")
        try ledger.act(.appointRepresentative(Person.labourRepresentative, party: "Union B"), by: Person.labourChief)
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Self.rate])), by: Person.employerChief)
        for person in [Person.labourChief, Person.labourRepresentative, Person.labourChief] {
            try ledger.act(try Self.draft(["E-1"]), by: person)
        }
        #expect(ledger.state.costing.estimates.map(\.estimate.party) == ["Union B", "Union A"])
        #expect(ledger.state.costing.estimates.map(\.estimate.number) == [2, 3])
        #expect(ledger.state.costing.last(of: .labour, on: "per_parcel")?.estimate.number == 3)
    }

    @Test func `an estimate is attached while the sides bargain`() throws {
        let act = try Self.draft(["E-1"])
        Spec.given(Ledger()).when(act, by: Person.labourChief).rejects(.negotiationNotFound)
        var ended = try Self.tabled()
        for chief in [Person.labourChief, Person.employerChief] {
            try ended.act(.state(.conclude(.withoutAgreement)), by: chief)
        }
        Spec.given(ended).when(act, by: Person.labourChief).rejects(.negotiationConcluded)
    }

    @Test func `an estimate is refused by the rule that it breaks`() throws {
        var ledger = try Self.tabled()
        try ledger.act(.makeOffer(Example.draft(["daily_limit": Example.hours("9")])), by: Person.employerChief)
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Self.rate])), by: Person.employerChief)
        let given = Spec.given(ledger)
        func attach(
            _ proposals: [ProposalNumber], _ items: [ItemKey] = [], _ set: CostAssumptions? = nil
        ) throws -> Spec {
            given.when(try Self.draft(proposals, items, set), by: Person.labourChief)
        }
        let won = try Costing.assumptions(rateUnit: "KRW/parcel")
        try attach(["U-1"], [], won).rejects(.costing(.currencyDiffers(given: "KRW", expected: "CNY")))
        try attach([]).rejects(.costing(.proposalsMissing))
        try attach((1...11).map { ProposalNumber(side: .labour, ordinal: $0) })
            .rejects(.costing(.tooManyProposals))
        try attach(["U-1", "E-3", "U-1"]).rejects(.costing(.proposalNamedTwice("U-1")))
        try attach(["U-9"]).rejects(.proposalUnknown("U-9"))
        try attach(["E-1"]).rejects(.proposalNotOpen("E-1", .replaced))
        try attach(["U-1"], ["per_parcel", "per_parcel"]).rejects(.itemNamedTwice("per_parcel"))
        try attach(["U-1"], ["per_parcel", "deductions"]).rejects(.costing(.itemOfNoProposal("deductions")))
        try attach(["U-1", "E-3"], ["daily_limit"]).rejects(.costing(.nothingOnTheTable("E-3")))
        try attach(["E-2"]).rejects(
            .costing(
                .notQuantifiable("E-2", "daily_limit", .notQuantifiable(.hoursCountingMissing))))
        let order = try Costing.assumptions(rateUnit: "CNY/order")
        try attach(["U-1"], ["per_parcel"], order).rejects(
            .costing(.notQuantifiable("U-1", "per_parcel", .notQuantifiable(.unitNotCosted("CNY/parcel")))))
    }

    @Test func `terms that no longer stand are not costed`() throws {
        var ledger = try Self.tabled()
        try ledger.act(.tableDemand(Example.draft(["per_parcel": Self.rate])), by: Person.labourChief)
        let spec = Spec.given(ledger).when(try Self.draft(["U-1"], ["per_parcel"]), by: Person.labourChief)
        spec.rejects(.costing(.itemOfNoProposal("per_parcel")))
    }

    @Test func `an estimate costs so many terms and a side attaches so many estimates`() throws {
        var ledger = try Ledger.seated()
        let keys = (0...CostLimits.maximumTerms).map { ItemKey("rate_\($0)") ?? "rate" }
        for key in keys {
            let item = AgendaItem(
                key: key, number: 0, title: .en("Rate"), subject: .pieceRate, unit: "CNY/parcel")
            try ledger.act(.proposeAgendaItem(item), by: Person.labourChief)
            for chief in [Person.labourChief, Person.employerChief] { try ledger.act(.state(.admit(key)), by: chief) }
        }
        let sheet = TermSheet(entries: keys.map { ItemTerm(item: $0, term: Self.rate) })
        try ledger.act(.makeOffer(ProposalDraft(sheet: sheet)), by: Person.employerChief)
        Spec.given(ledger).when(try Self.draft(["E-1"]), by: Person.labourChief).rejects(.costing(.tooManyTerms))
        let act = try Self.draft(["E-1"], [keys[0]])
        for _ in 0..<CostLimits.maximumEstimates { try ledger.act(act, by: Person.labourChief) }
        Spec.given(ledger).when(act, by: Person.labourChief).rejects(.costing(.tooManyEstimates))
        #expect(try Self.attached(try ledger.act(act, by: Person.employerChief)).number == 201)
        // Each took the place of the one before it.
        #expect(ledger.state.costing.estimates.map(\.estimate.number) == [200, 201])
    }
}
