import Bargaining
import Testing

@Suite struct AgendaSpecs {
    @Test func `a late item is bargained over once both chiefs admit it`() throws {
        var ledger = try Ledger.seated()
        let shifts = Example.shifts
        #expect(
            try ledger.act(.proposeAgendaItem(shifts), by: Person.employerRepresentative)
                == [.agendaItemProposed(shifts, side: .employer)])
        let demand = NegotiationAct.tableDemand(Example.draft(["shifts": Example.text("five")]))
        Spec.given(ledger).when(demand, by: Person.labourChief).rejects(.itemNotAdmitted("shifts"))
        #expect(ledger.row("shifts") == nil)
        try ledger.act(.state(.admit("shifts")), by: Person.labourChief)
        Spec.given(ledger).when(.state(.admit("shifts")), by: Person.employerChief).then(.agendaItemAdmitted(shifts))
        Spec.given(ledger).when(.state(.admit("shifts")), by: Person.employerRepresentative).rejects(.onlyTheChiefMay)
        try ledger.act(.state(.admit("shifts")), by: Person.employerChief)
        #expect(ledger.row("shifts")?.status == .open)
        Spec.given(ledger).when(.state(.admit("shifts")), by: Person.labourChief)
            .rejects(.itemAlreadyAdmitted("shifts"))
    }

    @Test func `an item is refused by the rule it breaks`() throws {
        let ledger = try Ledger.seated()
        func propose(_ item: AgendaItem) -> Spec {
            Spec.given(ledger).when(.proposeAgendaItem(item), by: Person.labourChief)
        }
        func item(
            _ subject: Subject = .wage, unit: Unit = "CNY/month", title: Title = .en("Item"), baseline: Term? = nil,
            workers: Int64? = nil
        ) -> AgendaItem {
            AgendaItem(
                key: "new", number: 0, title: title, subject: subject, unit: unit, baseline: baseline,
                workersCovered: workers)
        }
        propose(Example.rate).rejects(.itemAlreadyProposed("per_parcel"))
        propose(item(title: .en(""))).rejects(.wordsMalformed)
        propose(item(workers: -1)).rejects(.workersOutOfRange("new"))
        propose(item(workers: AgendaItem.maximumWorkers + 1)).rejects(.workersOutOfRange("new"))
        propose(item(unit: "USD/month")).rejects(.currencyMismatch("new"))
        propose(item(.pieceRate, unit: "hours")).rejects(.measureNotAllowed("new"))
        propose(item(baseline: Example.hours("8"))).rejects(
            .unitNotOfItem("new", given: "hours/day", expected: "CNY/month"))
        Spec.given(ledger).when(.proposeAgendaItem(item()), by: Person.recorder).rejects(.seatBelongsToNoSide)
        propose(item(workers: 0)).then(
            .agendaItemProposed(
                AgendaItem(
                    key: "new", number: 4, title: .en("Item"), subject: .wage, unit: "CNY/month", workersCovered: 0),
                side: .labour))
    }

    @Test func `the agenda is bounded`() throws {
        let items = (0..<NegotiationLimits.maximumItems).compactMap { number in
            ItemKey("item_\(number)").map {
                AgendaItem(key: $0, number: 0, title: .en("Item"), subject: .other, unit: "text")
            }
        }
        Spec.given(try .accepted(items: items)).when(.proposeAgendaItem(Example.rate), by: Person.labourChief)
            .rejects(.tooManyItems)
        let tooMany = NegotiationAct.issueInvitation(
            Example.opening, side: .labour, party: nil, items: items + [Example.rate], addressee: Person.employerChief)
        Spec.given(Ledger()).when(tooMany, by: Person.labourChief).rejects(.tooManyItems)
    }

    @Test func `the side that raised an item takes it off; the other cannot`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.tableDemand(Example.draft(["per_parcel": Example.yuan("1.20")])), by: Person.labourChief)
        let withdraw = NegotiationAct.withdrawAgendaItem("per_parcel")
        Spec.given(ledger).when(withdraw, by: Person.employerChief).rejects(.itemRaisedByTheOtherSide("per_parcel"))
        Spec.given(ledger).when(.withdrawAgendaItem("no_such"), by: Person.labourChief).rejects(.itemUnknown("no_such"))
        #expect(
            try ledger.act(withdraw, by: Person.labourChief) == [.agendaItemWithdrawn("per_parcel", side: .labour)])
        #expect(ledger.row("per_parcel")?.status == .withdrawn)
        #expect(ledger.state.proposals["U-1"]?.status == .overtaken)
        Spec.given(ledger).when(withdraw, by: Person.labourChief).rejects(.itemClosed("per_parcel", .withdrawn))
        Spec.given(ledger).when(.state(.admit("per_parcel")), by: Person.labourChief)
            .rejects(.itemClosed("per_parcel", .withdrawn))
    }

    @Test func `an item is parked and taken up again by both`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.90")])), by: Person.employerChief)
        Spec.given(ledger).when(.state(.resume("per_parcel")), by: Person.labourChief)
            .rejects(.itemNotParked("per_parcel"))
        Spec.given(ledger).when(.state(.resume("no_such")), by: Person.labourChief).rejects(.itemUnknown("no_such"))
        try ledger.jointly(.park("per_parcel"))
        #expect(ledger.row("per_parcel")?.status == .parked)
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief).rejects(.itemClosed("per_parcel", .parked))
        Spec.given(ledger).when(.state(.park("per_parcel")), by: Person.labourChief)
            .rejects(.itemClosed("per_parcel", .parked))
        try ledger.jointly(.resume("per_parcel"))
        #expect(ledger.row("per_parcel")?.status == .open)
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief).then(
            .tentativeAgreementReached(
                Example.act(.labour, [], ["per_parcel": Example.yuan("0.90")]), accepting: "E-1"))
    }

    @Test func `a statement about an item falls when its status changes`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.90")])), by: Person.employerChief)
        try ledger.act(.acceptOffer("E-1"), by: Person.labourChief)
        try ledger.act(.state(.conclude(.withoutAgreement)), by: Person.labourChief)
        try ledger.jointly(.reopen("per_parcel"))
        #expect(ledger.state.pendingJointActs.isEmpty)
        Spec.given(ledger).when(.state(.conclude(.withoutAgreement)), by: Person.employerChief)
            .then(.jointActProposed(.conclude(.withoutAgreement), side: .employer))
    }
}
