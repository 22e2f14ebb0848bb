import Bargaining
import Testing

@Suite struct AgreementProcedureSpecs {
    @Test func `both chiefs sign the ratified text; then its items are agreed and the filing clock runs`() throws {
        var table = try ProcedureTable.convened()
        table.refuses(.signAgreement(1, ProcedureTable.hash), by: Person.labourChief, .notRatified(1))
        try table.act(.recordBallot(draft: 1, ProcedureTable.ayes(60)), by: Person.recorder)
        table.on(80)
        table.refuses(.signAgreement(1, ProcedureTable.text(9)), by: Person.labourChief, .textDiffers(1))
        try table.act(.signAgreement(1, ProcedureTable.hash), by: Person.labourChief)
        table.refuses(.signAgreement(1, ProcedureTable.hash), by: Person.labourChief, rejection: .alreadyStated)
        table.refuses(.fileAgreement(draft: 1, copies: 3), by: Person.employerChief, .agreementNotSigned(1))
        table.refuses(.affixSeal(1), by: Person.employerChief, .agreementNotSigned(1))
        #expect(table.state.item("per_parcel")?.status == .tentativelyAgreed && table.deadline(.file) == nil)
        try table.act(.signAgreement(1, ProcedureTable.hash), by: Person.employerChief)
        #expect(table.state.item("per_parcel")?.status == .agreed)
        #expect(table.state.item("per_parcel")?.agreed?.term == Example.yuan("1.05"))
        #expect(table.deadline(.file)?.due == ProcedureTable.day(90) && table.deadline(.file)?.party == .employer)
        #expect(table.deadline(.file)?.article == Law.article("O22 §42"))
        #expect(try table.act(.affixSeal(1), by: Person.employerRepresentative) == [.sealAffixed(draft: 1, party: nil)])
        table.refuses(.affixSeal(1), by: Person.employerChief, rejection: .alreadyStated)
        table.refuses(.affixSeal(1), by: Person.labourChief, .onlyTheEmployerSideMay)
        #expect(table.state.procedure.stage == .signed)
    }

    @Test func `a wage agreement is filed sooner where the law says so`() throws {
        var table = try ProcedureTable.ratified(Law.china, ProcedureTable.plan(.wageAgreement))
        table.on(80)
        try table.bothChiefs(.signAgreement(1, ProcedureTable.hash))
        // Day 87 is a Sunday.
        #expect(table.deadline(.file)?.due == ProcedureTable.day(88))
    }

    @Test func `where the draft is signed before the congress, the vote completes the agreement`() throws {
        let profile = Law.china(with: [
            .signing: (.signing(.beforeCongress), "SH §22"),
            .filing: (.filing(FilingRule(within: .calendarDays(10), start: .congressResultNotice)), "SH §23"),
        ])
        var table = try ProcedureTable.convened(profile)
        try table.act(.signAgreement(1, ProcedureTable.hash), by: Person.labourChief)
        #expect(table.state.item("per_parcel")?.status == .tentativelyAgreed)
        try table.act(.recordBallot(draft: 1, ProcedureTable.ayes(60)), by: Person.recorder)
        #expect(table.state.item("per_parcel")?.status == .agreed)
        #expect(table.deadline(.file)?.due == ProcedureTable.day(85))
        #expect(table.deadline(.file)?.article == Law.article("SH §23"))
        try table.act(.fileAgreement(draft: 1, copies: 3), by: Person.employerChief)
        #expect(table.state.procedure.stage == .filed)
    }

    @Test func `filing is by the employer side or the federation, late if need be, and once`() throws {
        var table = try ProcedureTable.ratified()
        table.refuses(
            .fileAgreement(draft: 1, copies: 3), by: Person.labourChief, .onlyTheEmployerSideOrTheFederationMay)
        table.refuses(.recordReceipt(draft: 1), by: Person.authority, .notFiled(1))
        table.on(80)
        try table.bothChiefs(.signAgreement(1, ProcedureTable.hash))
        for copies in [0, ProcedureLimits.maximumCopies + 1] {
            table.refuses(.fileAgreement(draft: 1, copies: copies), by: Person.employerChief, .copiesOutOfRange)
        }
        table.refuses(.refileAgreement(draft: 1, copies: 3), by: Person.employerChief, .noObjectionToAnswer)
        let clock = try #require(table.state.procedure.clocks.last { $0.clock.rule == .file }?.clock)
        table.on(95)
        let facts = try table.act(.fileAgreement(draft: 1, copies: 2), by: Person.federation)
        let filing = Filing(
            draft: 1, copies: 2, copiesAsked: 3, timeliness: Timeliness(clock: clock, day: ProcedureTable.day(95)))
        #expect(facts == [.agreementFiled(filing)])
        #expect(filing.timeliness?.isLate == true)
        #expect(table.deadline(.file)?.status == .missed(on: ProcedureTable.day(95)))
        table.refuses(.fileAgreement(draft: 1, copies: 3), by: Person.employerChief, .alreadyFiled(1))
    }

    @Test func `the authority receives, objects in time, and says which clauses`() throws {
        var table = try ProcedureTable.received()
        table.refuses(.recordReceipt(draft: 1), by: Person.authority, .alreadyReceived(1))
        table.refuses(.recordReceipt(draft: 1), by: Person.employerChief, .onlyAnOfficialMay(.authority))
        table.refuses(.recordReceipt(draft: 2), by: Person.authority, .draftUnknown(2))
        table.refuses(.raiseObjection(draft: 1, clauses: [1]), by: Person.federation, .onlyAnOfficialMay(.authority))
        table.refuses(.raiseObjection(draft: 1, clauses: []), by: Person.authority, .clausesMissing)
        table.refuses(.raiseObjection(draft: 1, clauses: [0]), by: Person.authority, .clauseOutOfRange(0))
        table.refuses(.raiseObjection(draft: 1, clauses: [4, 4]), by: Person.authority, .clauseNamedTwice(4))
        table.on(103)
        try table.act(.raiseObjection(draft: 1, clauses: [4]), by: Person.authority)
        #expect(table.deadline(.review)?.status == .met(on: ProcedureTable.day(103)))
        table.refuses(.raiseObjection(draft: 1, clauses: [4]), by: Person.authority, .alreadyObjected(1))
        table.refuses(.confirmEffect, by: Person.authority, .objectionStands(1))
        table.on(130)
        table.refusesClock(.takeEffectBySilence, .objectionStands(1))
        #expect(table.clockActs == [])
        #expect(table.state.item("per_parcel")?.status == .tentativelyAgreed)
    }

    @Test func `an objection needs a receipt, and the profile a review`() throws {
        var table = try ProcedureTable.ratified()
        table.on(80)
        try table.bothChiefs(.signAgreement(1, ProcedureTable.hash))
        try table.act(.fileAgreement(draft: 1, copies: 3), by: Person.employerChief)
        table.refuses(.raiseObjection(draft: 1, clauses: [4]), by: Person.authority, .notReceived(1))
        table.refuses(.confirmEffect, by: Person.authority, .notReceived(1))
        table.rules = Law.rules(Law.china(without: .review))
        table.refuses(.recordReceipt(draft: 1), by: Person.authority, .profileSilent(.review))
    }

    @Test func `after an objection the table is open again, and a new text is voted on, signed and filed anew`() throws
    {
        var table = try ProcedureTable.ratified()
        for chief in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.conclude(.withAgreement)), by: chief)
        }
        try table.file(1, ProcedureTable.hash, signed: 80, filed: 86, received: 88)
        table.on(97)
        try table.act(.raiseObjection(draft: 1, clauses: [4]), by: Person.authority)
        #expect(table.state.conclusion == nil)
        for chief in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.reopen("daily_limit")), by: chief)
        }
        try table.act(
            .offerPackage(
                Example.draft(["per_parcel": Example.yuan("1.05"), "daily_limit": Example.hours("8.5")])),
            by: Person.employerChief)
        try table.act(.acceptOffer("E-2"), by: Person.labourChief)
        try table.jointly(.assembleDraft(ProcedureTable.plan(text: 2)))
        table.refuses(.recordReceipt(draft: 1), by: Person.authority, .draftSuperseded(1))
        table.refuses(.refileAgreement(draft: 2, copies: 3), by: Person.employerChief, .notRatified(2))
        try table.bothChiefs(.signDraft(2, ProcedureTable.text(2)))
        try table.convene(2)
        try table.act(.recordBallot(draft: 2, ProcedureTable.ayes(60)), by: Person.recorder)
        try table.bothChiefs(.signAgreement(2, ProcedureTable.text(2)))
        table.refuses(.fileAgreement(draft: 2, copies: 3), by: Person.employerChief, .refilingNeeded(2))
        try table.file(again: 2, on: 99, received: 101)
        #expect(table.deadline(.review)?.due == ProcedureTable.day(116))
    }

    @Test func `silence brings it into force on the day after the review, and no day sooner`() throws {
        var table = try ProcedureTable.received()
        table.on(103)
        table.refusesClock(.takeEffectBySilence, .reviewStillRuns(through: ProcedureTable.day(103)))
        table.refuses(.takeEffectBySilence, by: Person.authority, rejection: .onlyTheClockMay)
        table.on(110)
        #expect(table.clockActs == [.takeEffectBySilence], "also when the service was down over the due day")
        try table.clock(.takeEffectBySilence)
        #expect(table.state.procedure.effect?.from == ProcedureTable.day(104))
        #expect(table.state.procedure.effect?.review.article == Law.article("O22 §45"))
        table.refusesClock(.takeEffectBySilence, .alreadyInForce)
        #expect(table.deadline(.renewalWindow)?.start == "2028-06-28")
        #expect(table.deadline(.termEnd)?.due == "2028-09-28")
        try ProcedureTable.drafted().refusesClock(.takeEffectBySilence, .notFiled(1))
        try ProcedureTable.settled().refusesClock(.takeEffectBySilence, .draftUnknown(1))
    }

    @Test func `the authority can confirm before its time is over`() throws {
        var table = try ProcedureTable.received()
        table.on(90)
        table.refuses(.confirmEffect, by: Person.employerChief, .onlyAnOfficialMay(.authority))
        try table.act(.confirmEffect, by: Person.authority)
        #expect(table.state.procedure.effect?.cause == .confirmation)
        #expect(table.state.procedure.effect?.from == ProcedureTable.day(90))
        #expect(table.deadline(.review)?.status == .met(on: ProcedureTable.day(90)))
        table.refuses(.confirmEffect, by: Person.authority, .alreadyInForce)
    }

    @Test func `an objection after the review is recorded as late and undoes nothing`() throws {
        var table = try ProcedureTable.received()
        table.on(104)
        try table.act(.raiseObjection(draft: 1, clauses: [4]), by: Person.authority)
        #expect(table.state.procedure.currentDraft?.filing?.objections.first?.timeliness.isLate == true)
        #expect(table.clockActs == [.takeEffectBySilence])
        try table.clock(.takeEffectBySilence)
        table.refuses(.raiseObjection(draft: 1, clauses: [5]), by: Person.authority, .alreadyObjected(1))
        var inForce = try ProcedureTable.inForce()
        inForce.on(120)
        try inForce.act(.raiseObjection(draft: 1, clauses: [4]), by: Person.authority)
        #expect(inForce.state.procedure.isInForce && inForce.state.item("per_parcel")?.status == .agreed)
    }

    @Test func `an objection made in time and recorded after the silence took effect leaves the effect to people`()
        throws
    {
        var table = try ProcedureTable.inForce()
        table.on(105)
        let objection = NegotiationCommand.act(
            .procedure(.raiseObjection(draft: 1, clauses: [4])), by: .person(Person.authority),
            occurredAt: .day(ProcedureTable.day(100)), localNow: table.now, under: table.rules)
        try table.run(objection)
        #expect(table.state.procedure.currentDraft?.filing?.objection?.timeliness.isLate == false)
        #expect(table.state.procedure.isInForce && table.state.item("per_parcel")?.status == .agreed)
    }

    @Test func `nobody parts without agreement from what both signed, unless the authority objected`() throws {
        var table = try ProcedureTable.received()
        let parting = NegotiationAct.state(.conclude(.withoutAgreement))
        #expect(throws: NegotiationRejection.procedure(.agreementAlreadySigned(1))) {
            try table.act(parting, by: Person.labourChief)
        }
        table.on(97)
        try table.act(.raiseObjection(draft: 1, clauses: [4]), by: Person.authority)
        for chief in [Person.labourChief, Person.employerChief] { try table.act(parting, by: chief) }
        #expect(table.state.conclusion == .withoutAgreement)
    }

    @Test func `what is in force is published by either side, in time or late, and copied to the higher union`() throws
    {
        let profile = Law.china(with: [
            .publication: (.publication(PublicationRule(within: .workingDays(5))), "ZJ §35"),
            .copyToHigherUnion: (.duty, "ZJ §35"),
        ])
        let early = try ProcedureTable.received(profile)
        early.refuses(.publish(.notice), by: Person.employerChief, .notInForce)
        early.refuses(.sendCopyToHigherUnion, by: Person.labourChief, .notInForce)
        var table = try ProcedureTable.inForce(profile)
        // In force from day 104, a Wednesday.
        #expect(table.deadline(.publish)?.due == ProcedureTable.day(111))
        table.on(112)
        try table.act(.publish(.notice), by: Person.employerChief)
        #expect(table.deadline(.publish)?.status == .missed(on: ProcedureTable.day(112)))
        table.refuses(.publish(.notice), by: Person.employerChief, rejection: .alreadyStated)
        try table.act(.publish(.notice), by: Person.labourRepresentative)
        table.refuses(.publish(.press), by: Person.authority, rejection: .seatBelongsToNoSide)
        table.refuses(.sendCopyToHigherUnion, by: Person.employerChief, .onlyTheLabourSideMay)
        #expect(
            try table.act(.sendCopyToHigherUnion, by: Person.labourChief)
                == [.copySentToHigherUnion(Law.article("ZJ §35"))])
        table.refuses(.sendCopyToHigherUnion, by: Person.labourChief, rejection: .alreadyStated)
    }

    @Test func `enterprises join an agreement that binds those who do, with their union`() throws {
        let firm = Accession(enterprise: "Firm 1", workers: 420)
        try ProcedureTable.received().refuses(.state(.accede(firm)), by: Person.labourChief, .notInForce)
        let everybody = try ProcedureTable.inForce(Law.china, ProcedureTable.plan(binding: .allInScope))
        everybody.refuses(.state(.accede(firm)), by: Person.labourChief, .agreementBindsAllInScope)
        #expect(everybody.state.procedure.coverage == Coverage(covered: 2_140, inScope: 2_140))
        var table = try ProcedureTable.inForce()
        table.refuses(.state(.accede(firm)), by: Person.federation, rejection: .seatBelongsToNoSide)
        try table.act(.state(.accede(firm)), by: Person.employerRepresentative)
        #expect(table.state.procedure.coverage?.covered == 0, "one side alone joins nobody")
        #expect(
            try table.act(.state(.accede(firm)), by: Person.labourRepresentative)
                == [.enterpriseAcceded(firm, Coverage(covered: 420, inScope: 2_140))])
        table.refuses(.state(.accede(firm)), by: Person.labourChief, .alreadyAcceded("Firm 1"))
        let tooLarge = Accession(enterprise: "Firm 2", workers: 1_721)
        table.refuses(.state(.accede(tooLarge)), by: Person.labourChief, .workersExceedScope)
        let nobody = Accession(enterprise: "Firm 2", workers: 0)
        table.refuses(.state(.accede(nobody)), by: Person.labourChief, .workersOutOfRange)
        #expect(table.state.procedure.coverage?.ratio == "0.1963")
        #expect(Coverage(covered: 1, inScope: nil).ratio == nil && Coverage(covered: 1, inScope: 0).ratio == nil)
        #expect(Coverage(covered: 1, inScope: 80_000).ratio == "0.0000", "half to even")
        #expect(Coverage(covered: 3, inScope: 20_000).ratio == "0.0002", "half to even")
    }

    @Test func `the clock ends the term, once and not before`() throws {
        var table = try ProcedureTable.inForce()
        table.refusesClock(.markExpired, .termStillRuns(through: "2028-09-28"))
        try ProcedureTable.received().refusesClock(.markExpired, .notInForce)
        table.on(ProcedureTable.dayZero.days(until: "2028-09-29"))
        #expect(table.clockActs == [.markExpired])
        #expect(try table.clock(.markExpired) == [.agreementExpired(draft: 1, through: "2028-09-28")])
        #expect(table.clockActs == [])
        #expect(table.state.procedure.stage == .expired)
        table.refusesClock(.markExpired, .agreementExpired)
        let firm = Accession(enterprise: "Firm 1", workers: 420)
        table.refuses(.state(.accede(firm)), by: Person.labourChief, .agreementExpired)
        table.refuses(.publish(.press), by: Person.labourChief, .notInForce)
    }

    @Test func `a platform agreement is in force with both signatures, is published in time and not filed`() throws {
        var table = try ProcedureTable.settled()
        table.on(75)
        try table.jointly(.assembleDraft(ProcedureTable.plan(.platformAgreement)))
        try table.act(.signAgreement(1, ProcedureTable.hash), by: Person.labourChief)
        table.refuses(.publish(.platform), by: Person.labourChief, .notInForce)
        try table.act(.signAgreement(1, ProcedureTable.hash), by: Person.employerChief)
        #expect(table.state.items.map(\.status) == [.agreed, .agreed])
        #expect(table.state.procedure.stage == .inForce)
        #expect(table.deadline(.publish)?.due == ProcedureTable.day(85) && table.deadline(.file) == nil)
        #expect(table.deadline(.yearlyRound)?.due == "2027-08-18")
        table.refuses(.fileAgreement(draft: 1, copies: 3), by: Person.employerChief, .platformAgreementIsNotFiled)
        table.on(85)
        try table.act(.publish(.platform), by: Person.employerChief)
        #expect(table.deadline(.publish)?.status == .met(on: ProcedureTable.day(85)))
    }

    @Test func `a review that ends outside the calendar does not start`() throws {
        var table = try ProcedureTable.ratified()
        try table.bothChiefs(.signAgreement(1, ProcedureTable.hash))
        try table.act(.fileAgreement(draft: 1, copies: 3), by: Person.employerChief)
        let receipt = NegotiationCommand.act(
            .procedure(.recordReceipt(draft: 1)), by: .person(Person.authority), occurredAt: .day("2099-12-20"),
            localNow: table.now, under: table.rules)
        #expect(throws: NegotiationRejection.procedure(.profileSilent(.review))) { try table.run(receipt) }
    }
}

extension ProcedureTable {
    fileprivate mutating func file(again draft: Int, on day: Int, received: Int) throws {
        on(day)
        try act(.refileAgreement(draft: draft, copies: 3), by: Person.employerChief)
        on(received)
        try act(.recordReceipt(draft: draft), by: Person.authority)
    }
}
