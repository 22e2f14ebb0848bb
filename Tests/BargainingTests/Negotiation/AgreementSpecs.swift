import Bargaining
import Testing

@Suite struct AgreementSpecs {
    private let offer = Example.draft(["per_parcel": Example.yuan("0.95")])
    private let package = Example.draft(["per_parcel": Example.yuan("1.00"), "deductions": Example.text("kept")])

    @Test func `the other side accepts an open proposal as it stands`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.tableDemand(Example.draft(["per_parcel": Example.yuan("1.20")])), by: Person.labourChief)
        try ledger.act(.makeOffer(offer), by: Person.employerChief)
        #expect(
            try ledger.act(.acceptOffer("E-1"), by: Person.labourRepresentative) == [
                .tentativeAgreementReached(
                    Example.act(.labour, [], ["per_parcel": Example.yuan("0.95")]), accepting: "E-1")
            ])
        let row = try #require(ledger.row("per_parcel"))
        #expect(row.status == .tentativelyAgreed)
        #expect(row.tentative?.term == Example.yuan("0.95") && row.tentative?.proposal == "E-1")
        #expect(row.agreed == nil && row.gap == nil)
        #expect(!row.labour.isStanding && row.labour.term == Example.yuan("1.20"))
        #expect(ledger.state.proposals["E-1"]?.status == .accepted)
        #expect(ledger.state.proposals["U-1"]?.status == .overtaken)
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief).rejects(.proposalNotOpen("E-1", .accepted))
        Spec.given(ledger).when(.makeOffer(offer), by: Person.employerChief)
            .rejects(.itemClosed("per_parcel", .tentativelyAgreed))
        Spec.given(ledger).when(.withdrawOffer("E-1"), by: Person.employerChief)
            .rejects(.proposalNotOpen("E-1", .accepted))
        Spec.given(ledger).when(.withdrawAgendaItem("per_parcel"), by: Person.labourChief)
            .rejects(.itemClosed("per_parcel", .tentativelyAgreed))
    }

    @Test func `nobody accepts their own, an unknown or a withdrawn proposal, or for a side that is not theirs`() throws
    {
        var ledger = try Ledger.seated()
        try ledger.act(.makeOffer(offer), by: Person.employerChief)
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.employerRepresentative)
            .rejects(.proposalOfOwnSide("E-1"))
        Spec.given(ledger).when(.acceptOffer("E-2"), by: Person.labourChief).rejects(.proposalUnknown("E-2"))
        for neutral in [Person.recorder, Person.mediator] {
            Spec.given(ledger).when(.acceptOffer("E-1"), by: neutral).rejects(.seatBelongsToNoSide)
        }
        try ledger.act(.withdrawOffer("E-1"), by: Person.employerChief)
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief)
            .rejects(.proposalNotOpen("E-1", .withdrawn))
    }

    @Test func `what is not written cannot be agreed`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Term(.unknown("something"))])), by: Person.employerChief)
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief).rejects(.termInvalid("per_parcel"))
    }

    @Test func `a package is accepted whole`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.offerPackage(package), by: Person.employerChief)
        try ledger.act(.acceptOffer("E-1"), by: Person.labourChief)
        #expect(ledger.row("per_parcel")?.tentative?.proposal == "E-1")
        #expect(ledger.row("deductions")?.tentative?.proposal == "E-1")
    }

    @Test func `a package of which one item got a new position is replaced as a whole`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.offerPackage(package), by: Person.employerChief)
        #expect(ledger.row("per_parcel")?.packages == ["E-1"])
        try ledger.act(.makeOffer(offer), by: Person.employerChief)
        #expect(ledger.state.proposals["E-1"]?.status == .replaced)
        #expect(ledger.row("deductions")?.packages == [])
        #expect(ledger.row("deductions")?.employer.isStanding == true)
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief)
            .rejects(.proposalNotOpen("E-1", .replaced))
        try ledger.act(.withdrawOffer("E-1"), by: Person.employerChief)
        #expect(ledger.row("deductions")?.employer.isStanding == false)
        #expect(ledger.row("per_parcel")?.employer.term == Example.yuan("0.95"))
        #expect(ledger.row("per_parcel")?.employer.isStanding == true)
    }

    @Test func `a package of which one item was agreed otherwise is overtaken as a whole`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.offerPackage(package), by: Person.employerChief)
        try ledger.act(.tableDemand(Example.draft(["per_parcel": Example.yuan("1.10")])), by: Person.labourChief)
        try ledger.act(.acceptOffer("U-1"), by: Person.employerChief)
        #expect(ledger.state.proposals["E-1"]?.status == .overtaken)
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief)
            .rejects(.proposalNotOpen("E-1", .overtaken))
    }

    @Test func `conditions hold before an acceptance, or with it`() throws {
        var ledger = try Ledger.seated()
        let draft = Example.draft(
            ["per_parcel": Example.yuan("1.05")],
            conditions: [.itemAgreed("daily_limit", Example.hours("9")), .words("board approves")])
        try ledger.act(.makeOffer(draft), by: Person.employerChief)
        #expect(ledger.row("per_parcel")?.conditions.map(\.index) == [0, 1])
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief).rejects(.conditionNotFulfilled("E-1", 0))
        var other = ledger
        try other.act(.tableDemand(Example.draft(["daily_limit": Example.hours("8")])), by: Person.labourChief)
        try other.act(.acceptOffer("U-1"), by: Person.employerChief)
        Spec.given(other).when(.acceptOffer("E-1"), by: Person.labourChief).rejects(.conditionNotFulfilled("E-1", 0))
        try ledger.act(.tableDemand(Example.draft(["daily_limit": Example.hours("9.0")])), by: Person.labourChief)
        try ledger.act(.acceptOffer("U-1"), by: Person.employerChief)
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief).rejects(.conditionNotFulfilled("E-1", 1))
        try ledger.act(.fulfilCondition("E-1", condition: 1), by: Person.employerChief)
        #expect(ledger.row("per_parcel")?.conditions == [])
        try ledger.act(.acceptOffer("E-1"), by: Person.labourChief)
        #expect(ledger.row("per_parcel")?.status == .tentativelyAgreed)

        var packaged = try Ledger.seated()
        try packaged.act(
            .offerPackage(
                Example.draft(
                    ["per_parcel": Example.yuan("1.05"), "daily_limit": Example.hours("9")],
                    conditions: [.itemAgreed("daily_limit", nil)])), by: Person.employerChief)
        try packaged.act(.acceptOffer("E-1"), by: Person.labourChief)
        #expect(packaged.row("daily_limit")?.status == .tentativelyAgreed)
    }

    @Test func `nothing is accepted after its validity, even before the clock ends it`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(
            .makeOffer(Example.draft(["per_parcel": Example.yuan("0.95")], validUntil: "2026-04-12T18:00")),
            by: Person.employerChief)
        Spec.given(ledger).whenClock(.expireOffer("E-1")).rejects(.proposalNotYetExpired("E-1"))
        ledger.now = "2026-04-12T18:00"
        #expect(ledger.state.expiredProposals(at: ledger.now) == [])
        Spec.given(ledger).whenClock(.expireOffer("E-1")).rejects(.proposalNotYetExpired("E-1"))
        ledger.now = "2026-04-12T18:01"
        #expect(ledger.state.expiredProposals(at: ledger.now) == ["E-1"])
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief).rejects(.proposalExpired("E-1"))
        Spec.given(ledger).when(.expireOffer("E-1"), by: Person.labourChief).rejects(.onlyTheClockMay)
        Spec.given(ledger).whenClock(.expireOffer("E-2")).rejects(.proposalUnknown("E-2"))
        #expect(
            try ledger.clock(.expireOffer("E-1")) == [.offerExpired("E-1", Example.act(.employer, ["per_parcel"]))])
        Spec.given(ledger).whenClock(.expireOffer("E-1")).rejects(.proposalNotOpen("E-1", .expired))
        #expect(ledger.row("per_parcel")?.employer.isStanding == false)
        #expect(ledger.row("per_parcel")?.employer.term == Example.yuan("0.95"))
        #expect(ledger.state.expiredProposals(at: ledger.now) == [])
    }

    @Test func `a validity that is a day counts to the day's end`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(
            .makeOffer(Example.draft(["per_parcel": Example.yuan("0.95")], validUntil: "2026-04-12")),
            by: Person.employerChief)
        ledger.now = "2026-04-12T23:59"
        Spec.given(ledger).whenClock(.expireOffer("E-1")).rejects(.proposalNotYetExpired("E-1"))
        ledger.now = "2026-04-13T00:00"
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief).rejects(.proposalExpired("E-1"))
    }

    @Test func `a rejected offer stands, can be taken back, but not be accepted`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.makeOffer(offer), by: Person.employerChief)
        Spec.given(ledger).when(.rejectOffer("E-1"), by: Person.employerChief).rejects(.proposalOfOwnSide("E-1"))
        #expect(
            try ledger.act(.rejectOffer("E-1"), by: Person.labourChief) == [.offerRejected("E-1", side: .labour)])
        #expect(ledger.row("per_parcel")?.employer.isStanding == true)
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief).rejects(.proposalNotOpen("E-1", .rejected))
        Spec.given(ledger).when(.rejectOffer("E-1"), by: Person.labourChief).rejects(.proposalNotOpen("E-1", .rejected))
        #expect(
            try ledger.act(.withdrawOffer("E-1"), by: Person.employerChief)
                == [.offerWithdrawn("E-1", Example.act(.employer, ["per_parcel"]))])
        #expect(ledger.row("per_parcel")?.employer.isStanding == false)
        Spec.given(ledger).when(.withdrawOffer("E-1"), by: Person.employerChief)
            .rejects(.proposalNotOpen("E-1", .withdrawn))
        Spec.given(ledger).when(.withdrawOffer("E-1"), by: Person.labourChief)
            .rejects(.proposalOfTheOtherSide("E-1"))
    }

    @Test func `a side holds what it has on the table`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.makeOffer(offer), by: Person.employerChief)
        Spec.given(ledger).when(.holdPosition(["per_parcel"]), by: Person.labourChief)
            .rejects(.nothingToHold("per_parcel"))
        Spec.given(ledger).when(.holdPosition([]), by: Person.employerChief).rejects(.itemsMissing)
        Spec.given(ledger).when(.holdPosition(["per_parcel", "per_parcel"]), by: Person.employerChief)
            .rejects(.itemNamedTwice("per_parcel"))
        #expect(
            try ledger.act(.holdPosition(["per_parcel"]), by: Person.employerChief)
                == [.positionHeld(side: .employer, party: nil, items: ["per_parcel"])])
        #expect(ledger.row("per_parcel")?.employer.isHeld == true)
        #expect(ledger.row("per_parcel")?.employer.moves == 1)
        try ledger.act(.makeOffer(offer), by: Person.employerChief)
        #expect(ledger.row("per_parcel")?.employer.isHeld == false)
    }

    @Test func `a reservation stops its own side from accepting until it is lifted`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.makeOffer(offer), by: Person.employerChief)
        let enter = NegotiationAct.enterReservation(["per_parcel"], text: "subject to the deduction")
        #expect(
            try ledger.act(enter, by: Person.labourChief) == [
                .reservationEntered(
                    number: 1, side: .labour, items: ["per_parcel"], text: "subject to the deduction")
            ])
        #expect(ledger.row("per_parcel")?.status == .reserved)
        #expect(ledger.row("per_parcel")?.reservations.map(\.number) == [1])
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief).rejects(.ownReservationOpen(1))
        Spec.given(ledger).when(.liftReservation(1), by: Person.employerChief).rejects(.reservationOfTheOtherSide(1))
        Spec.given(ledger).when(.liftReservation(2), by: Person.labourChief).rejects(.reservationUnknown(2))
        #expect(try ledger.act(.liftReservation(1), by: Person.labourChief) == [.reservationLifted(number: 1)])
        Spec.given(ledger).when(.liftReservation(1), by: Person.labourChief).rejects(.reservationUnknown(1))
        #expect(ledger.row("per_parcel")?.status == .open)
        try ledger.act(enter, by: Person.employerChief)
        try ledger.act(.acceptOffer("E-1"), by: Person.labourChief)
        #expect(ledger.row("per_parcel")?.status == .tentativelyAgreed)
    }

    @Test func `a reservation names items of the agenda in words`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.proposeAgendaItem(Example.shifts), by: Person.labourChief)
        try ledger.act(.withdrawAgendaItem("deductions"), by: Person.labourChief)
        func enter(_ items: [ItemKey], _ text: String = "caveat") -> Spec {
            Spec.given(ledger).when(.enterReservation(items, text: text), by: Person.labourChief)
        }
        enter([]).rejects(.itemsMissing)
        enter(["per_parcel", "per_parcel"]).rejects(.itemNamedTwice("per_parcel"))
        enter(["no_such"]).rejects(.itemUnknown("no_such"))
        enter(["shifts"]).rejects(.itemNotAdmitted("shifts"))
        enter(["deductions"]).rejects(.itemClosed("deductions", .withdrawn))
        enter(["per_parcel"], "").rejects(.wordsMalformed)
        enter(["per_parcel"], "one\ttwo").rejects(.wordsMalformed)
        enter(["per_parcel"], "one\ntwo")
            .then(.reservationEntered(number: 1, side: .labour, items: ["per_parcel"], text: "one\ntwo"))
        for _ in 0..<NegotiationLimits.maximumReservations {
            try ledger.act(.enterReservation(["per_parcel"], text: "caveat"), by: Person.labourChief)
        }
        enter(["per_parcel"]).rejects(.tooManyReservations)
    }

    @Test func `reopening opens everything that came in the same package, and nothing stands`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.offerPackage(package), by: Person.employerChief)
        try ledger.act(.acceptOffer("E-1"), by: Person.labourChief)
        try ledger.act(.makeOffer(Example.draft(["daily_limit": Example.hours("9")])), by: Person.employerChief)
        try ledger.act(.acceptOffer("E-2"), by: Person.labourChief)
        try ledger.act(.state(.reopen("deductions")), by: Person.labourChief)
        #expect(
            try ledger.act(.state(.reopen("deductions")), by: Person.employerChief)
                == [.tentativeAgreementReopened(["per_parcel", "deductions"])])
        #expect(ledger.state.table().rows.map(\.status) == [.open, .tentativelyAgreed, .open])
        Spec.given(ledger).when(.state(.reopen("deductions")), by: Person.labourChief)
            .rejects(.itemNotTentativelyAgreed("deductions"))
        Spec.given(ledger).when(.state(.reopen("no_such")), by: Person.labourChief).rejects(.itemUnknown("no_such"))
        #expect(ledger.row("per_parcel")?.employer.moves == 1)
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("1.00")])), by: Person.employerChief)
        #expect(ledger.row("per_parcel")?.employer.moves == 2)
        try ledger.jointly(.reopen("daily_limit"))
        #expect(ledger.row("daily_limit")?.status == .open)
    }

    @Test func `concluding with agreement needs every item settled and one agreed`() throws {
        var ledger = try Ledger.seated()
        let conclude = NegotiationAct.state(.conclude(.withAgreement))
        Spec.given(ledger).when(conclude, by: Person.labourChief)
            .rejects(.itemsStillOpen(["per_parcel", "daily_limit", "deductions"]))
        Spec.given(ledger).when(conclude, by: Person.labourRepresentative).rejects(.onlyTheChiefMay)
        try ledger.jointly(.park("daily_limit"))
        try ledger.act(.withdrawAgendaItem("deductions"), by: Person.labourChief)
        var parked = ledger
        try parked.jointly(.park("per_parcel"))
        Spec.given(parked).when(conclude, by: Person.labourChief).rejects(.nothingTentativelyAgreed)
        try ledger.act(.makeOffer(offer), by: Person.employerChief)
        try ledger.act(.acceptOffer("E-1"), by: Person.labourChief)
        try ledger.act(conclude, by: Person.employerChief)
        #expect(try ledger.act(conclude, by: Person.labourChief) == [.negotiationConcluded(.withAgreement)])
        #expect(ledger.state.status == .concludedWithAgreement)
        #expect(ledger.row("per_parcel")?.status == .agreed)
        #expect(ledger.row("per_parcel")?.agreed?.term == Example.yuan("0.95"))
        #expect(ledger.row("daily_limit")?.status == .parked)
        Spec.given(ledger).when(.makeOffer(offer), by: Person.employerChief).rejects(.negotiationConcluded)
        Spec.given(ledger).when(conclude, by: Person.employerChief).rejects(.negotiationConcluded)
        Spec.given(ledger).whenClock(.expireOffer("E-1")).rejects(.negotiationConcluded)
    }

    @Test func `the sides part without agreement at any time, both of them`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.makeOffer(offer), by: Person.employerChief)
        try ledger.act(.acceptOffer("E-1"), by: Person.labourChief)
        let part = NegotiationAct.state(.conclude(.withoutAgreement))
        try ledger.act(part, by: Person.labourChief)
        #expect(ledger.state.status == .bargaining)
        try ledger.act(part, by: Person.employerChief)
        #expect(ledger.state.status == .concludedWithoutAgreement)
        #expect(ledger.row("per_parcel")?.status == .tentativelyAgreed)
    }
}
