import Bargaining
import Testing

@Suite struct ProposalSpecs {
    private let rate = Example.draft(["per_parcel": Example.yuan("1.20", .atLeast)])

    @Test func `proposals are numbered by side and acts, not by items`() throws {
        var ledger = try Ledger.seated()
        let both = Example.draft(["per_parcel": Example.yuan("1.20"), "daily_limit": Example.hours("8")])
        Spec.given(ledger).when(.tableDemand(both), by: Person.labourChief).then(
            .demandTabled(Proposal(number: "U-1", kind: .demand, party: nil, sheet: both.sheet)))
        try ledger.act(.tableDemand(both), by: Person.labourChief)
        try ledger.act(.makeOffer(rate), by: Person.employerRepresentative)
        try ledger.act(.makeOffer(rate), by: Person.labourRepresentative)
        try ledger.act(.recommend(rate), by: Person.mediator)
        #expect(Set(ledger.state.proposals.keys) == ["U-1", "U-2", "E-1", "N-1"])
    }

    @Test func `an offer keeps conditions, validity and whether it is called final`() throws {
        let draft = Example.draft(
            ["per_parcel": Example.yuan("1.05")],
            conditions: [.words("board approves"), .itemAgreed("daily_limit", nil)],
            validUntil: "2026-04-30T18:00", isFinal: true)
        Spec.given(try .seated()).when(.makeOffer(draft), by: Person.employerChief).then(
            .offerMade(
                Proposal(
                    number: "E-1", kind: .offer, party: nil, sheet: draft.sheet, conditions: draft.conditions,
                    validUntil: "2026-04-30T18:00", isFinal: true)))
    }

    @Test func `a draft is refused by the rule it breaks`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.proposeAgendaItem(Example.shifts), by: Person.labourChief)
        let given = Spec.given(ledger)
        func offer(_ draft: ProposalDraft) -> Spec { given.when(.makeOffer(draft), by: Person.employerChief) }
        offer(Example.draft([:])).rejects(.itemsMissing)
        offer(Example.draft(["no_such": Example.yuan("1")])).rejects(.itemUnknown("no_such"))
        offer(Example.draft(["shifts": Example.text("five")])).rejects(.itemNotAdmitted("shifts"))
        offer(Example.draft(["per_parcel": Example.yuan("1"), "per_parcel": Example.yuan("2")]))
            .rejects(.itemNamedTwice("per_parcel"))
        offer(Example.draft(["per_parcel": Example.hours("8")]))
            .rejects(.unitNotOfItem("per_parcel", given: "hours/day", expected: "CNY/parcel"))
        offer(Example.draft(["deductions": Term(.scalar(amount: "5", unit: "USD/order", comparator: nil))]))
            .rejects(.currencyMismatch("deductions"))
        let dollars = [TermWord(name: "currency", content: .text("USD"))]
        offer(Example.draft(["per_parcel": Example.yuan("1", words: dollars)]))
            .rejects(.currencyMismatch("per_parcel"))
        offer(Example.draft(["per_parcel": Term(.range(minimum: "2", maximum: "1", unit: "CNY/parcel"))]))
            .rejects(.rangeReversed("per_parcel"))
        offer(Example.draft(["per_parcel": Term(.byYear(unit: "CNY/parcel", steps: []))]))
            .rejects(.termInvalid("per_parcel"))
        offer(Example.draft(["per_parcel": Terms.table([(from: "0", below: "3"), (from: "2", below: "5")])]))
            .rejects(.tiersOverlap("per_parcel"))
        let hourly = Term(.composite(parts: [CompositePart(role: "hourly", amount: "3", unit: "hours")]))
        offer(Example.draft(["per_parcel": hourly])).rejects(.measureNotAllowed("per_parcel"))
        offer(Example.draft(["per_parcel": Example.yuan("1")], validUntil: "2026-04-11"))
            .rejects(.validityEndsInThePast)
        offer(Example.draft(["per_parcel": Example.yuan("1")], validUntil: "2026-04-12T08:59"))
            .rejects(.validityEndsInThePast)
    }

    @Test func `conditions are refused by the rule they break`() throws {
        let ledger = try Ledger.seated()
        func offer(_ conditions: [Condition]) -> Spec {
            Spec.given(ledger).when(
                .makeOffer(Example.draft(["per_parcel": Example.yuan("1")], conditions: conditions)),
                by: Person.employerChief)
        }
        offer([.words("")]).rejects(.wordsMalformed)
        offer([.itemAgreed("no_such", nil)]).rejects(.itemUnknown("no_such"))
        offer([.itemAgreed("daily_limit", Example.yuan("9"))])
            .rejects(.unitNotOfItem("daily_limit", given: "CNY/parcel", expected: "hours/day"))
        offer(Array(repeating: .words("more"), count: Condition.maximumCount + 1)).rejects(.tooManyConditions)
    }

    @Test func `a sheet's statement is words, and its entries are bounded`() throws {
        let ledger = try Ledger.seated()
        let sheet = TermSheet(
            entries: [ItemTerm(item: "per_parcel", term: Example.yuan("1"))], statement: Example.yuan("1"))
        Spec.given(ledger).when(.makeOffer(ProposalDraft(sheet: sheet)), by: Person.employerChief)
            .rejects(.wordsMalformed)
        let entries = Array(
            repeating: ItemTerm(item: "per_parcel", term: Example.yuan("1")), count: TermSheet.maximumEntries + 1)
        Spec.given(ledger).when(
            .makeOffer(ProposalDraft(sheet: TermSheet(entries: entries))), by: Person.employerChief
        ).rejects(.tooManyItems)
    }

    @Test func `terms without a unit, composites and shares of another norm fit any item`() throws {
        let ledger = try Ledger.seated()
        let terms: [Term] = [
            Example.text("as the committee finds"), Term(.unknown("not written down")),
            Term(.procedure(duty: "publish the rates", owner: .employer, due: "2026-06-30")),
            Term(.reference(amount: "130", unit: "percent", norm: "local minimum wage", comparator: .atLeast)),
            Term(
                .composite(parts: [
                    CompositePart(role: "hourly", amount: "18", unit: "CNY/h"),
                    CompositePart(role: "piece", amount: "0.50", unit: "CNY/parcel"),
                ])),
        ]
        for term in terms {
            let draft = Example.draft(["per_parcel": term])
            Spec.given(ledger).when(.makeOffer(draft), by: Person.employerChief)
                .then(.offerMade(Proposal(number: "E-1", kind: .offer, party: nil, sheet: draft.sheet)))
        }
    }

    @Test func `nobody but a side tables a side's position`() throws {
        let ledger = try Ledger.seated()
        for person in [Person.recorder, Person.mediator] {
            Spec.given(ledger).when(.tableDemand(rate), by: person).rejects(.seatBelongsToNoSide)
            Spec.given(ledger).when(.makeOffer(rate), by: person).rejects(.seatBelongsToNoSide)
            Spec.given(ledger).when(.offerPackage(rate), by: person).rejects(.seatBelongsToNoSide)
        }
        Spec.given(ledger).when(.makeOffer(rate), by: Person.stranger).rejects(.noSeat)
    }

    @Test func `a new position takes the place of the own one; the last item gone, the proposal is replaced`() throws {
        var ledger = try Ledger.seated()
        let both = Example.draft(["per_parcel": Example.yuan("0.90"), "daily_limit": Example.hours("10")])
        try ledger.act(.makeOffer(both), by: Person.employerChief)
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.95")])), by: Person.employerChief)
        #expect(ledger.state.proposals["E-1"]?.status == .open)
        #expect(ledger.state.proposals["E-1"]?.standingItems == ["daily_limit"])
        Spec.given(ledger).when(.acceptOffer("E-1"), by: Person.labourChief).then(
            .tentativeAgreementReached(
                Example.act(.labour, [], ["daily_limit": Example.hours("10")]), accepting: "E-1"))
        try ledger.act(.makeOffer(Example.draft(["daily_limit": Example.hours("9")])), by: Person.employerChief)
        #expect(ledger.state.proposals["E-1"]?.status == .replaced)
        #expect(ledger.state.openProposals == ["E-2", "E-3"])
    }

    @Test func `a counter-offer answers an open proposal of the other side on one of its items`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.tableDemand(rate), by: Person.labourChief)
        let lower = Example.draft(["per_parcel": Example.yuan("0.90")])
        let counter = NegotiationAct.counter("U-1", lower)
        Spec.given(ledger).when(counter, by: Person.employerChief).then(
            .counterOfferMade(
                Proposal(number: "E-1", kind: .counterOffer, party: nil, sheet: lower.sheet, answers: "U-1")))
        Spec.given(ledger).when(counter, by: Person.labourChief).rejects(.proposalOfOwnSide("U-1"))
        Spec.given(ledger).when(counter, by: Person.mediator).rejects(.seatBelongsToNoSide)
        Spec.given(ledger).when(.counter("U-2", lower), by: Person.employerChief).rejects(.proposalUnknown("U-2"))
        Spec.given(ledger).when(
            .counter("U-1", Example.draft(["daily_limit": Example.hours("9")])), by: Person.employerChief
        ).rejects(.counterNamesNoItemOfProposal("U-1"))
        try ledger.act(.withdrawOffer("U-1"), by: Person.labourChief)
        Spec.given(ledger).when(counter, by: Person.employerChief).rejects(.proposalNotOpen("U-1", .withdrawn))
    }

    @Test func `a package names two items or more`() throws {
        let ledger = try Ledger.seated()
        Spec.given(ledger).when(.offerPackage(rate), by: Person.employerChief).rejects(.packageNeedsTwoItems)
        let both = Example.draft(["per_parcel": Example.yuan("1.00"), "deductions": Example.text("kept")])
        Spec.given(ledger).when(.offerPackage(both), by: Person.employerChief).then(
            .packageOffered(
                Proposal(number: "E-1", kind: .package, party: nil, sheet: both.sheet, isPackage: true)))
    }

    @Test func `clarifying and fulfilling are the author's`() throws {
        var ledger = try Ledger.seated()
        let draft = Example.draft(
            ["per_parcel": Example.yuan("1.05")],
            conditions: [.words("board approves"), .itemAgreed("daily_limit", nil)])
        try ledger.act(.makeOffer(draft), by: Person.employerChief)
        Spec.given(ledger).when(.clarify("E-1"), by: Person.employerRepresentative).then(.offerClarified("E-1"))
        Spec.given(ledger).when(.clarify("E-1"), by: Person.labourChief).rejects(.proposalOfTheOtherSide("E-1"))
        Spec.given(ledger).when(.clarify("E-9"), by: Person.employerChief).rejects(.proposalUnknown("E-9"))
        func fulfil(_ index: Int, by person: SeatID = Person.employerChief) -> Spec {
            Spec.given(ledger).when(.fulfilCondition("E-1", condition: index), by: person)
        }
        fulfil(0, by: Person.labourChief).rejects(.proposalOfTheOtherSide("E-1"))
        fulfil(1).rejects(.conditionUnknown("E-1", 1))
        fulfil(2).rejects(.conditionUnknown("E-1", 2))
        fulfil(-1).rejects(.conditionUnknown("E-1", -1))
        fulfil(0).then(.conditionFulfilled("E-1", condition: 0))
        try ledger.act(.fulfilCondition("E-1", condition: 0), by: Person.employerChief)
        fulfil(0).rejects(.alreadyStated)
        try ledger.act(.withdrawOffer("E-1"), by: Person.employerChief)
        fulfil(0).rejects(.proposalNotOpen("E-1", .withdrawn))
        Spec.given(ledger).when(.clarify("E-1"), by: Person.employerChief).rejects(.proposalNotOpen("E-1", .withdrawn))
    }

    @Test func `mediators recommend, neutrals award, and neither binds as an offer`() throws {
        var ledger = try Ledger.seated()
        Spec.given(ledger).when(.recommend(rate), by: Person.recorder).rejects(.onlyAMediatorMay)
        Spec.given(ledger).when(.recommend(rate), by: Person.labourChief).rejects(.onlyAMediatorMay)
        Spec.given(ledger).when(.award(rate), by: Person.labourChief).rejects(.onlyANeutralMay)
        try ledger.act(.recommend(rate), by: Person.mediator)
        Spec.given(ledger).when(.award(rate), by: Person.mediator)
            .then(.awardMade(Proposal(number: "N-2", kind: .award, party: nil, sheet: rate.sheet)))
        for act in [NegotiationAct.acceptOffer("N-1"), .rejectOffer("N-1"), .counter("N-1", rate)] {
            Spec.given(ledger).when(act, by: Person.labourChief).rejects(.proposalBindsNobody("N-1"))
        }
        Spec.given(ledger).when(.clarify("N-1"), by: Person.recorder).rejects(.onlyAMediatorMay)
        Spec.given(ledger).when(.withdrawOffer("N-1"), by: Person.labourChief)
            .rejects(.proposalOfTheOtherSide("N-1"))
        #expect(ledger.row("per_parcel")?.neutral.map(\.proposal) == ["N-1"])
        #expect(ledger.row("per_parcel")?.labour.moves == 0)
        try ledger.act(.withdrawOffer("N-1"), by: Person.mediator)
        #expect(ledger.row("per_parcel")?.neutral.map(\.isWithdrawn) == [true])
        try ledger.act(.award(rate), by: Person.recorder)
        #expect(ledger.row("per_parcel")?.imposed?.imposition == .imposed)
        #expect(ledger.row("per_parcel")?.agreed == nil)
    }

    @Test func `imposed terms hold without being agreed, whoever imposed them`() throws {
        var ledger = try Ledger.seated()
        let sheet = Example.sheet(["per_parcel": Example.yuan("0.80")])
        Spec.given(ledger).when(.imposeTerms(TermSheet()), by: Person.recorder).rejects(.itemsMissing)
        Spec.given(ledger).when(.imposeTerms(sheet), by: Person.recorder)
            .then(.termsImposed(Example.act(.neutral, [], ["per_parcel": Example.yuan("0.80")]), .imposed))
        try ledger.act(.imposeTerms(sheet), by: Person.employerChief)
        let row = try #require(ledger.row("per_parcel"))
        #expect(row.imposed?.imposition == .unilateral)
        #expect(row.status == .open && row.agreed == nil && row.employer.moves == 0)
    }

    @Test func `proposals of a side are bounded`() throws {
        var ledger = try Ledger.seated()
        ledger.apply(
            NegotiationEvent(
                occurredAt: .unknown,
                fact: .demandTabled(
                    Proposal(
                        number: ProposalNumber(side: .labour, ordinal: NegotiationLimits.maximumProposals),
                        kind: .demand,
                        party: nil, sheet: rate.sheet))))
        Spec.given(ledger).when(.tableDemand(rate), by: Person.labourChief).rejects(.tooManyProposals)
    }
}
