import Bargaining
import Testing

@Suite struct BargainingTableTests {
    /// The bargaining of DESIGN §6.1: demand 1.20 against 0.90, then 1.15 against 0.95, and a package beside it.
    private func designExample() throws -> Ledger {
        var ledger = try Ledger.seated()
        ledger.now = "2026-04-05T09:00"
        try ledger.act(
            .tableDemand(Example.draft(["per_parcel": Example.yuan("1.20", .atLeast)])), by: Person.labourChief)
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.90")])), by: Person.employerChief)
        try ledger.act(.makeOffer(Example.draft(["daily_limit": Example.hours("10")])), by: Person.employerChief)
        ledger.now = "2026-04-12T09:00"
        try ledger.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.recorder)
        try ledger.act(
            .counter("E-1", Example.draft(["per_parcel": Example.yuan("1.15", .atLeast)])), by: Person.labourChief)
        try ledger.act(
            .counter("U-2", Example.draft(["per_parcel": Example.yuan("0.95")])), by: Person.employerChief)
        return ledger
    }

    @Test func `the example of the design gives its numbers`() throws {
        let ledger = try designExample()
        let row = try #require(ledger.row("per_parcel"))
        #expect(ledger.state.table().status == .inSession)
        #expect(row.number == 1 && row.unit == "CNY/parcel" && row.subject == .pieceRate && row.status == .open)
        #expect(row.workersCovered == 2_140 && row.baseline == nil)
        #expect(row.labour.moves == 2 && row.labour.proposal == "U-2" && !row.labour.isHeld)
        #expect(row.labour.term == Example.yuan("1.15", .atLeast) && row.labour.since == .day("2026-04-12"))
        #expect(row.employer.moves == 2 && row.employer.proposal == "E-3" && row.employer.isStanding)
        #expect(row.gap == Gap(amount: "0.20", unit: "CNY/parcel"))
        #expect(row.closedRatio == "0.3333")
        #expect(row.sessionsWithoutMovement == 0 && row.packages == [] && row.reservations == [])
        #expect(row.agreed == nil && row.tentative == nil && row.imposed == nil)
    }

    @Test func `a package that restates a position is listed and moves nothing`() throws {
        var ledger = try designExample()
        ledger.now = "2026-04-13T09:00"
        try ledger.act(
            .offerPackage(Example.draft(["per_parcel": Example.yuan("0.950"), "deductions": Example.text("kept")])),
            by: Person.employerChief)
        let row = try #require(ledger.row("per_parcel"))
        #expect(row.packages == ["E-4"] && row.employer.moves == 2)
        #expect(row.employer.since == .day("2026-04-12"))
        #expect(row.gap?.amount == "0.200" && row.closedRatio == "0.3333")
    }

    @Test func `a gap that widens beyond the first is closed by less than nothing`() throws {
        var ledger = try designExample()
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.80")])), by: Person.employerChief)
        #expect(ledger.row("per_parcel")?.gap?.amount == "0.35")
        #expect(ledger.row("per_parcel")?.closedRatio == "-0.1667")
    }

    @Test func `the measurement starts again when the unit changes`() throws {
        var ledger = try Ledger.published()
        func publish(_ side: Side, _ amount: ExactDecimal, _ unit: Unit, _ words: [TermWord] = []) throws {
            let term = Term(.scalar(amount: amount, unit: unit, comparator: nil), words: words)
            try ledger.publish(.position(Example.position(side, ["per_parcel": term])))
        }
        try publish(.labour, "10", "percent")
        try publish(.employer, "2", "percent")
        try publish(.employer, "6", "percent")
        #expect(ledger.row("per_parcel")?.closedRatio == "0.5000")
        try publish(.employer, "30", "CNY")
        #expect(ledger.row("per_parcel")?.gap == nil && ledger.row("per_parcel")?.closedRatio == nil)
        try publish(.labour, "90", "CNY")
        #expect(ledger.row("per_parcel")?.closedRatio == "0.0000")
        try publish(.labour, "60", "CNY")
        #expect(ledger.row("per_parcel")?.closedRatio == "0.5000")
        try publish(.labour, "60", "CNY", [Terms.text("over", "4 years")])
        #expect(ledger.row("per_parcel")?.gap == nil)
        try publish(.employer, "30", "CNY", [Terms.text("over", "4 years")])
        #expect(ledger.row("per_parcel")?.gap?.amount == "30")
        #expect(ledger.row("per_parcel")?.closedRatio == "0.0000")
    }

    @Test func `a first gap of zero has no closed share`() throws {
        var ledger = try Ledger.seated()
        let draft = Example.draft(["per_parcel": Example.yuan("1")])
        try ledger.act(.tableDemand(draft), by: Person.labourChief)
        try ledger.act(.makeOffer(draft), by: Person.employerChief)
        #expect(ledger.row("per_parcel")?.gap?.amount == "0")
        #expect(ledger.row("per_parcel")?.closedRatio == nil)
    }

    @Test func `a position in words shows the last figure before it, marked as older`() throws {
        var ledger = try Ledger.seated()
        func offer(_ term: Term) throws {
            try ledger.act(.makeOffer(Example.draft(["per_parcel": term])), by: Person.employerChief)
        }
        try offer(Example.yuan("0.90"))
        try offer(Example.text("better than last year"))
        try offer(Term(.unknown("improved")))
        try offer(Term(.unknown("improved")))
        let row = try #require(ledger.row("per_parcel"))
        #expect(row.employer.moves == 4)
        #expect(row.employer.term == Term(.unknown("improved")))
        #expect(row.employer.lastFigure?.term == Example.yuan("0.90"))
        #expect(row.employer.lastFigure?.proposal == "E-1" && row.gap == nil)
        try offer(Example.yuan("0.95"))
        #expect(ledger.row("per_parcel")?.employer.lastFigure == nil)
    }

    @Test func `parties of one side stand apart; the side's position is the last tabled`() throws {
        var ledger = try Ledger.accepted(
            opening: Example.opening(labour: ["Union A", "Union B"]), labourParty: "Union A")
        try ledger.act(
            .appointRepresentative(Person.labourRepresentative, party: "Union B"), by: Person.labourChief)
        let higher = Example.draft(["per_parcel": Example.yuan("1.20")])
        try ledger.act(.tableDemand(higher), by: Person.labourChief)
        try ledger.act(
            .tableDemand(Example.draft(["per_parcel": Example.yuan("1.10")])), by: Person.labourRepresentative)
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.90")])), by: Person.employerChief)
        var row = try #require(ledger.row("per_parcel"))
        #expect(row.labour.byParty.map(\.party) == ["Union A", "Union B"])
        #expect(row.labour.byParty.map(\.term) == [Example.yuan("1.20"), Example.yuan("1.10")])
        #expect(row.labour.party == "Union B" && row.labour.moves == 2 && row.gap?.amount == "0.20")
        #expect(ledger.state.openProposals == ["U-1", "U-2", "E-1"])
        Spec.given(ledger).when(.holdPosition(["per_parcel"]), by: Person.labourRepresentative)
            .then(.positionHeld(side: .labour, party: "Union B", items: ["per_parcel"]))
        try ledger.act(.tableDemand(higher), by: Person.labourChief)
        row = try #require(ledger.row("per_parcel"))
        #expect(row.labour.party == "Union A" && row.labour.moves == 2 && row.gap?.amount == "0.30")
        try ledger.act(.withdrawOffer("U-3"), by: Person.labourChief)
        #expect(ledger.row("per_parcel")?.labour.party == "Union B")
        #expect(ledger.row("per_parcel")?.gap?.amount == "0.20")
        #expect(row.employer.byParty.map(\.party) == [nil])
    }

    @Test func `after a withdrawal or a lapse the same terms again are a move`() throws {
        var ledger = try Ledger.seated()
        let offer = NegotiationAct.makeOffer(
            Example.draft(["per_parcel": Example.yuan("0.90")], validUntil: "2026-04-12"))
        try ledger.act(offer, by: Person.employerChief)
        try ledger.act(offer, by: Person.employerChief)
        #expect(ledger.row("per_parcel")?.employer.moves == 1)
        try ledger.act(.withdrawOffer("E-2"), by: Person.employerChief)
        try ledger.act(offer, by: Person.employerChief)
        #expect(ledger.row("per_parcel")?.employer.moves == 2)
        ledger.now = "2026-04-13T09:00"
        try ledger.clock(.expireOffer("E-3"))
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.90")])), by: Person.employerChief)
        #expect(ledger.row("per_parcel")?.employer.moves == 3)
    }

    @Test func `an empty negotiation has an empty table`() {
        let table = Negotiation.initialState.table()
        #expect(table.status == nil && table.rows.isEmpty)
    }
}
