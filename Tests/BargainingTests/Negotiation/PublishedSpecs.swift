import Bargaining
import Testing

@Suite struct PublishedSpecs {
    private func ballot(
        _ result: Ballot.Result?, items: [ItemKey] = [], party: PartyName? = nil, sheet: TermSheet = TermSheet()
    ) -> Ballot {
        Ballot(side: .labour, party: party, sheet: sheet, items: items, result: result, figures: [])
    }

    @Test func `a published record is opened as one, and a live table is none`() throws {
        Spec.given(Ledger()).when(published: .opening(Example.published)).then(.negotiationOpened(Example.published))
        Spec.given(Ledger()).when(published: .opening(Example.opening)).rejects(.notAPublishedRecord)
        Spec.given(Ledger()).when(published: .impasse(Example.act(.labour))).rejects(.negotiationNotFound)
        Spec.given(try .seated()).when(published: .impasse(Example.act(.labour))).rejects(.notAPublishedRecord)
        Spec.given(try .published()).when(published: .opening(Example.published)).rejects(.negotiationAlreadyExists)
        let record = Example.published.published
        Spec.given(Ledger()).when(published: .opening(Example.opening(labour: [], published: record)))
            .rejects(.sideNeedsAParty(.labour))
    }

    @Test func `items are admitted in order, once, within bounds`() throws {
        let ledger = try Ledger.published()
        Spec.given(ledger).when(published: .agendaItem(Example.shifts)).then(.agendaItemAdmitted(Example.shifts))
        Spec.given(ledger).when(published: .agendaItem(Example.rate)).rejects(.itemAlreadyProposed("per_parcel"))
        let reversed = AgendaItem(
            key: "new", number: 0, title: .unnamed("new"), subject: .other, unit: "text",
            baseline: Term(.range(minimum: "2", maximum: "1", unit: "percent")))
        Spec.given(ledger).when(published: .agendaItem(reversed)).rejects(.rangeReversed("new"))
        var full = ledger
        for number in 4...NegotiationLimits.maximumItems {
            let key = try #require(ItemKey("item_\(number)"))
            try full.publish(
                .agendaItem(AgendaItem(key: key, number: 0, title: .unnamed("x"), subject: .other, unit: "text")))
        }
        Spec.given(full).when(published: .agendaItem(Example.shifts)).rejects(.tooManyItems)
    }

    @Test func `a position becomes the fact that its kind names`() throws {
        let ledger = try Ledger.published()
        let terms = Example.sheet(["per_parcel": Example.yuan("1")])
        func publish(_ side: Side, _ kind: ProposalKind) -> Spec {
            Spec.given(ledger).when(
                published: .position(Example.position(side, kind, ["per_parcel": Example.yuan("1")])))
        }
        func proposal(_ number: ProposalNumber, _ kind: ProposalKind, isPackage: Bool = false) -> Proposal {
            Proposal(number: number, kind: kind, party: nil, sheet: terms, isPackage: isPackage)
        }
        publish(.labour, .demand).then(.demandTabled(proposal("U-1", .demand)))
        publish(.employer, .offer).then(.offerMade(proposal("E-1", .offer)))
        publish(.employer, .counterOffer).then(.counterOfferMade(proposal("E-1", .counterOffer)))
        publish(.employer, .package).then(.packageOffered(proposal("E-1", .package, isPackage: true)))
        publish(.neutral, .offer).then(.recommendationMade(proposal("N-1", .recommendation)))
        publish(.labour, .award).rejects(.onlyANeutralMay)
        let neutral = Example.position(.neutral, ["per_parcel": Example.yuan("1")])
        Spec.given(ledger).when(published: .neutralTerms(neutral, isBinding: true))
            .then(.awardMade(proposal("N-1", .award)))
        Spec.given(ledger).when(published: .neutralTerms(neutral, isBinding: false))
            .then(.recommendationMade(proposal("N-1", .recommendation)))
        Spec.given(ledger).when(
            published: .neutralTerms(Example.position(.labour, ["per_parcel": Example.yuan("1")]), isBinding: true)
        ).rejects(.onlyANeutralMay)
    }

    @Test func `other units and overlapping bands are kept as published, impossible ones refused`() throws {
        let ledger = try Ledger.published()
        func publish(_ term: Term) -> Spec {
            Spec.given(ledger).when(published: .statement(Example.act(.labour, [], ["per_parcel": term])))
        }
        let overlapping = Terms.table([(from: "0", below: "3"), (from: "2", below: "5")])
        publish(overlapping).then(.statementRecorded(Example.act(.labour, [], ["per_parcel": overlapping])))
        let weeks = Term(.scalar(amount: "4", unit: "weeks", comparator: nil))
        publish(weeks).then(.statementRecorded(Example.act(.labour, [], ["per_parcel": weeks])))
        publish(Terms.table([(from: "3", below: "3")])).rejects(.termInvalid("per_parcel"))
        publish(Term(.range(minimum: "2", maximum: "1", unit: "percent"))).rejects(.rangeReversed("per_parcel"))
        publish(Terms.line(.range(minimum: "2", maximum: "1"), [Terms.text("post", "driver")]))
            .rejects(.rangeReversed("per_parcel"))
    }

    @Test func `an act names known items once, terms for exactly them, and a party of its side`() throws {
        let ledger = try Ledger.published()
        func publish(_ act: SheetAct) -> Spec { Spec.given(ledger).when(published: .agreement(act)) }
        publish(Example.act(.labour, ["no_such"])).rejects(.itemUnknown("no_such"))
        publish(Example.act(.labour, ["per_parcel", "per_parcel"])).rejects(.itemNamedTwice("per_parcel"))
        publish(Example.act(.labour, party: "Union C", ["per_parcel"])).rejects(.partyUnknown("Union C"))
        publish(Example.act(.employer, party: "Union A", ["per_parcel"])).rejects(.partyUnknown("Union A"))
        publish(Example.act(.neutral, party: "Union A", ["per_parcel"])).rejects(.partyUnknown("Union A"))
        let sheet = Example.sheet(["per_parcel": Example.yuan("1")])
        publish(SheetAct(side: .labour, party: nil, items: ["daily_limit"], sheet: sheet))
            .rejects(.termsDoNotMatchItems)
        publish(
            SheetAct(side: .labour, party: nil, items: [], sheet: TermSheet(statement: Example.yuan("1")))
        ).rejects(.termsDoNotMatchItems)
        Spec.given(ledger).when(published: .position(Example.position(.labour, [:]))).rejects(.itemsMissing)
        Spec.given(ledger).when(published: .ballot(ballot(nil, items: ["no_such"]))).rejects(.itemUnknown("no_such"))
        Spec.given(ledger).when(published: .outcome([ItemOutcome(item: "no_such", term: nil)]))
            .rejects(.itemUnknown("no_such"))
        let twice = ItemOutcome(item: "per_parcel", term: nil)
        Spec.given(ledger).when(published: .outcome([twice, twice])).rejects(.itemNamedTwice("per_parcel"))
    }

    @Test func `every other statement becomes its own fact`() throws {
        let ledger = try Ledger.published()
        let act = Example.act(.labour, ["per_parcel"])
        func publish(_ entry: PublishedEntry, gives fact: NegotiationFact) {
            Spec.given(ledger).when(published: entry).then(fact)
        }
        publish(.invitation(act), gives: .invitationIssued(act, addressee: nil))
        publish(.withdrawal(act, isLapse: false), gives: .offerWithdrawn(nil, act))
        publish(.withdrawal(act, isLapse: true), gives: .offerExpired(nil, act))
        publish(.tentativeAgreement(act), gives: .tentativeAgreementReached(act, accepting: nil))
        publish(.agreement(act), gives: .agreementReached(act))
        publish(.imposedTerms(act, .unilateral), gives: .termsImposed(act, .unilateral))
        publish(.mediation(act), gives: .mediationRecorded(act))
        publish(.ballot(ballot(.approved)), gives: .ballotRecorded(ballot(.approved)))
        publish(.impasse(act), gives: .impasseDeclared(act))
        publish(.stoppage(act), gives: .stoppageRecorded(act))
        publish(.statement(act), gives: .statementRecorded(act))
        publish(.outcome([]), gives: .outcomeRecorded([]))
    }

    @Test func `votes are bounded`() throws {
        var ledger = try Ledger.published()
        for _ in 0..<NegotiationLimits.maximumBallots { try ledger.publish(.ballot(ballot(nil))) }
        Spec.given(ledger).when(published: .ballot(ballot(nil))).rejects(.tooManyBallots)
    }

    @Test func `terms of an invitation are the baseline where none is known`() throws {
        var ledger = try Ledger.published()
        try ledger.publish(.invitation(Example.act(.employer, [], ["per_parcel": Example.yuan("0.90")])))
        try ledger.publish(.invitation(Example.act(.employer, [], ["per_parcel": Example.yuan("0.80")])))
        #expect(ledger.row("per_parcel")?.baseline == Example.yuan("0.90"))
        #expect(ledger.row("per_parcel")?.employer.moves == 0)
    }

    @Test func `a withdrawal ends what it names, of whom it names`() throws {
        var ledger = try Ledger.published()
        let terms: KeyValuePairs<ItemKey, Term> = ["per_parcel": Example.yuan("1"), "daily_limit": Example.hours("8")]
        try ledger.publish(.position(Example.position(.labour, party: "Union A", terms)))
        try ledger.publish(.position(Example.position(.labour, party: "Union B", terms)))
        try ledger.publish(.withdrawal(Example.act(.labour), isLapse: false))
        #expect(ledger.row("per_parcel")?.labour.isStanding == true)
        try ledger.publish(.withdrawal(Example.act(.labour, party: "Union B", ["per_parcel"]), isLapse: false))
        #expect(ledger.row("per_parcel")?.labour.party == "Union A")
        #expect(ledger.row("per_parcel")?.labour.byParty.map(\.isStanding) == [true, false])
        #expect(ledger.row("daily_limit")?.labour.byParty.map(\.isStanding) == [true, true])
        #expect(ledger.state.proposals["U-2"]?.status == .open)
        try ledger.publish(.withdrawal(Example.act(.labour, ["per_parcel", "daily_limit"]), isLapse: true))
        #expect(ledger.row("per_parcel")?.labour.isStanding == false)
        #expect(ledger.row("daily_limit")?.labour.byParty.map(\.isStanding) == [false, false])
        #expect(ledger.state.proposals["U-1"]?.status == .expired)
    }

    @Test func `a deal voted down opens its items again; the offers stay in the record`() throws {
        var ledger = try Ledger.published()
        let deal: KeyValuePairs<ItemKey, Term> = ["per_parcel": Example.yuan("1"), "daily_limit": Example.hours("8")]
        try ledger.publish(.position(Example.position(.employer, .package, deal)))
        try ledger.publish(.tentativeAgreement(Example.act(.employer, [], deal)))
        try ledger.publish(.ballot(ballot(nil)))
        try ledger.publish(.ballot(ballot(.approved)))
        #expect(ledger.row("per_parcel")?.status == .tentativelyAgreed)
        var whole = ledger
        try ledger.publish(.ballot(ballot(.rejected, items: ["per_parcel"])))
        #expect(ledger.state.table().rows.map(\.status) == [.open, .tentativelyAgreed, .open])
        #expect(ledger.row("per_parcel")?.tentative == nil)
        #expect(ledger.row("per_parcel")?.employer.term == Example.yuan("1"))
        try whole.publish(.ballot(ballot(.rejected)))
        #expect(
            whole.state.table().rows.map(\.status) == [.tentativelyAgreed, .tentativelyAgreed, .open],
            "a count that no act of the record claims opens nothing")
        try whole.publish(.ballot(ballot(.rejected, sheet: TermSheet(statement: Term(.text("voted down"))))))
        #expect(whole.state.table().rows.map(\.status) == [.open, .open, .open])
    }

    @Test func `a party that agrees to what is agreed joins it`() throws {
        var ledger = try Ledger.published()
        let deal: KeyValuePairs<ItemKey, Term> = ["per_parcel": Example.yuan("1"), "daily_limit": Example.hours("8")]
        let first = Example.act(.labour, party: "Union A", [], deal)
        #expect(try ledger.publish(.agreement(first), at: .day("2026-01-01")) == [.agreementReached(first)])
        let joins = Example.act(.labour, party: "Union B", [], ["per_parcel": Example.text("joins the text")])
        #expect(try ledger.publish(.agreement(joins), at: .day("2026-01-02")) == [.partyAcceded(joins)])
        let row = try #require(ledger.row("per_parcel"))
        #expect(row.accededParties == ["Union B"])
        #expect(row.agreed == ledger.row("per_parcel")?.agreed)
        #expect(row.agreed?.term == Example.text("joins the text") && row.agreed?.occurredAt == .day("2026-01-01"))
        let more = Example.act(.labour, party: "Union B", ["per_parcel", "deductions"])
        Spec.given(ledger).when(published: .agreement(more)).then(.agreementReached(more))
        let all = Example.act(.labour, party: "Union B")
        #expect(try ledger.publish(.agreement(all)) == [.partyAcceded(all)])
        #expect(ledger.row("daily_limit")?.accededParties == ["Union B"])
        #expect(ledger.row("daily_limit")?.agreed?.term == Example.hours("8"))
    }

    @Test func `an imposed term is not agreed, and gives way to an agreement`() throws {
        var ledger = try Ledger.published()
        let terms: KeyValuePairs<ItemKey, Term> = ["per_parcel": Example.yuan("0.80")]
        try ledger.publish(.imposedTerms(Example.act(.employer, [], terms), .unilateral))
        #expect(ledger.row("per_parcel")?.status == .open)
        #expect(ledger.row("per_parcel")?.imposed?.term == Example.yuan("0.80"))
        try ledger.publish(.agreement(Example.act(.labour, [], ["per_parcel": Example.yuan("1")])))
        #expect(ledger.row("per_parcel")?.imposed == nil)
        #expect(ledger.row("per_parcel")?.status == .agreed)
    }

    @Test func `an item bargained anew after an agreement is open, with the agreed term in force`() throws {
        var ledger = try Ledger.published()
        try ledger.publish(.agreement(Example.act(.labour, [], ["per_parcel": Example.yuan("1")])))
        try ledger.publish(.position(Example.position(.labour, .demand, ["per_parcel": Example.yuan("1.30")])))
        #expect(ledger.row("per_parcel")?.status == .open)
        #expect(ledger.row("per_parcel")?.agreed?.term == Example.yuan("1"))
        try ledger.publish(.outcome([]))
        #expect(ledger.row("per_parcel")?.status == .agreed)
    }

    @Test func `the outcome decides: a value is agreed, null is not, tentative stays tentative`() throws {
        var ledger = try Ledger.published()
        try ledger.publish(
            .agreement(Example.act(.labour, [], ["per_parcel": Example.yuan("1"), "deductions": Example.text("none")])))
        try ledger.publish(.tentativeAgreement(Example.act(.labour, [], ["daily_limit": Example.hours("8")])))
        var annulled = ledger
        try ledger.publish(.outcome([ItemOutcome(item: "per_parcel", term: Example.yuan("1.10"))]))
        #expect(ledger.state.table().rows.map(\.status) == [.agreed, .tentativelyAgreed, .agreed])
        #expect(ledger.row("per_parcel")?.agreed?.term == Example.yuan("1.10"))
        #expect(ledger.row("deductions")?.agreed?.term == Example.text("none"))
        try annulled.publish(
            .outcome([
                ItemOutcome(item: "per_parcel", term: nil), ItemOutcome(item: "daily_limit", term: nil),
                ItemOutcome(item: "deductions", term: Example.text("kept")),
            ]))
        #expect(annulled.state.table().rows.map(\.status) == [.open, .tentativelyAgreed, .agreed])
        #expect(annulled.row("per_parcel")?.agreed == nil)
        #expect(annulled.row("per_parcel")?.outcome == .nothingInForce)
    }
}
