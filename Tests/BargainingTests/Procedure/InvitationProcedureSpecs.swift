import Bargaining
import EventSourcing
import Testing

@Suite struct InvitationProcedureSpecs {
    private func received(on day: Int = 2) throws -> ProcedureTable {
        var table = try ProcedureTable.invited()
        table.on(day)
        try table.act(.confirmReceipt, by: Person.employerChief)
        return table
    }

    @Test func `the clock marks an overdue reply once, on the day after the last in time`() throws {
        var table = try received()
        table.on(22)
        #expect(table.clockActs == [])
        table.refusesClock(.markReplyOverdue, .replyNotYetDue(ProcedureTable.day(22)))
        table.on(23)
        #expect(table.clockActs == [.markReplyOverdue])
        let clock = StartedClock(
            rule: .reply, profile: Law.china.reference, article: Law.article("O22 §32"), start: ProcedureTable.day(2),
            due: ProcedureTable.day(22))
        #expect(try table.clock(.markReplyOverdue) == [.replyOverdue(clock)])
        #expect(table.clockActs == [])
        #expect(table.answer(.markReplyOverdue, by: .clock) == .failure(.alreadyStated))
        #expect(table.deadline(.reply)?.status == .missed(on: ProcedureTable.day(23)))
    }

    @Test func `silence is no refusal: a reply after the due day is recorded, and late`() throws {
        var table = try received()
        table.on(30)
        try table.clock(.markReplyOverdue)
        try table.act(.acceptInvitation(party: nil), by: Person.employerChief)
        #expect(table.deadline(.reply)?.status == .missed(on: ProcedureTable.day(30)))
        #expect(table.answer(.markReplyOverdue, by: .clock) == .failure(.invitationAlreadyAnswered))
    }

    @Test func `an overdue reply needs a receipt, a known day and a period in law, and the clock`() throws {
        var table = try ProcedureTable.invited()
        table.on(40)
        table.refusesClock(.markReplyOverdue, .receiptNotConfirmed)
        table.refuses(.markReplyOverdue, by: Person.labourChief, rejection: .onlyTheClockMay)
        try table.run(
            .act(
                .confirmReceipt, by: .person(Person.employerChief), occurredAt: .month(year: 2026, month: 6),
                localNow: table.now))
        table.refusesClock(.markReplyOverdue, .dayUnknown)
        var silent = try received()
        silent.on(40)
        silent.rules = Law.rules(Law.china(without: .reply))
        silent.refusesClock(.markReplyOverdue, .profileSilent(.reply))
    }

    @Test func `a period that ends on a weekend moves on, and an instant has the day of the place`() throws {
        var table = try ProcedureTable.invited()
        // 2026-06-04T16:30Z is the fifth in China: a Friday, twenty days before a Thursday.
        let instant = Timestamp(microseconds: (20_608 * 86_400 + 59_400) * 1_000_000)
        try table.run(
            .act(
                .confirmReceipt, by: .person(Person.employerChief), occurredAt: .instant(instant),
                localNow: table.now))
        #expect(table.deadline(.reply)?.start == "2026-06-05")
        #expect(table.deadline(.reply)?.due == "2026-06-25")
        // Days 23 and 24 are a Saturday and a Sunday.
        #expect(try received(on: 3).deadline(.reply)?.due == ProcedureTable.day(25))
        #expect(try received(on: 4).deadline(.reply)?.due == ProcedureTable.day(25))
    }

    @Test func `a federation urges after a refusal or an overdue reply, and only then`() throws {
        var table = try received()
        try table.act(.admitOfficial(Person.federation, .federation), by: Person.labourChief)
        table.refuses(.urgeRectification, by: Person.federation, .nothingToUrge)
        table.refuses(.urgeRectification, by: Person.labourChief, .onlyAnOfficialMay(.federation))
        table.refuses(.urgeRectification, by: Person.stranger, rejection: .noSeat)
        table.on(23)
        try table.clock(.markReplyOverdue)
        var refused = table
        #expect(try table.act(.urgeRectification, by: Person.federation) == [.rectificationUrged(.overdue)])
        try table.act(.acceptInvitation(party: nil), by: Person.employerChief)
        table.refuses(.urgeRectification, by: Person.federation, .nothingToUrge)
        try refused.act(.refuseInvitation, by: Person.employerChief)
        #expect(try refused.act(.urgeRectification, by: Person.federation) == [.rectificationUrged(.refused)])
        refused.refuses(
            .requestInformation(InformationRequest(subject: .en("x"))), by: Person.labourChief,
            rejection: .invitationNotAccepted)
    }

    @Test func `chiefs admit officials, a federation only labour's`() throws {
        var table = try ProcedureTable.seated()
        let newcomer = ProcedureAct.admitOfficial(Person.stranger, .federation)
        table.refuses(newcomer, by: Person.employerChief, .onlyTheLabourChiefMay)
        table.refuses(newcomer, by: Person.labourRepresentative, rejection: .onlyTheChiefMay)
        table.refuses(newcomer, by: Person.authority, rejection: .seatBelongsToNoSide)
        table.refuses(
            .admitOfficial(Person.employerChief, .authority), by: Person.labourChief,
            rejection: .seatTaken(Person.employerChief))
        #expect(
            try table.act(newcomer, by: Person.labourChief)
                == [.officialAdmitted(Person.stranger, .federation, by: .labour)])
        let seat = table.state.seat(of: Person.stranger)
        #expect(seat?.role == .federation && seat?.side == .neutral)
        try table.act(.vacateSeat(Person.stranger), by: Person.stranger)
        #expect(table.state.seat(of: Person.stranger) == nil)
    }

    @Test func `an authority records what was decided, a federation and the tripartite mechanism do not`() throws {
        let table = try ProcedureTable.seated()
        let draft = Example.draft(["per_parcel": Example.yuan("1.00")])
        func answer(_ act: NegotiationAct, by person: SeatID) -> Result<Int, NegotiationRejection> {
            do throws(NegotiationRejection) {
                return .success(try Negotiation.decide(table.command(act, by: .person(person)), table.state).count)
            } catch {
                return .failure(error)
            }
        }
        for act in [NegotiationAct.award(draft), .imposeTerms(draft.sheet)] {
            #expect(answer(act, by: Person.authority) == .success(1))
            #expect(answer(act, by: Person.federation) == .failure(.onlyANeutralMay))
            #expect(answer(act, by: Person.tripartite) == .failure(.onlyANeutralMay))
        }
        for official in [Person.authority, Person.federation, Person.tripartite] {
            #expect(answer(.makeOffer(draft), by: official) == .failure(.seatBelongsToNoSide))
            #expect(answer(.recommend(draft), by: official) == .failure(.onlyAMediatorMay))
        }
    }

    @Test func `an act under no profile, or another one, is refused`() throws {
        var table = try ProcedureTable.seated()
        table.rules = Law.rules(Law.profile("CN@2", Law.national))
        table.refuses(.affixSeal(1), by: Person.employerChief, .profileNotOfNegotiation("CN@1"))
        let bare = NegotiationCommand.act(
            .procedure(.affixSeal(1)), by: .person(Person.employerChief), occurredAt: .day(table.now.day),
            localNow: table.now)
        #expect(throws: NegotiationRejection.procedure(.profileNotOfNegotiation("CN@1"))) {
            try table.run(bare)
        }
    }

    @Test func `nothing happens before the invitation, in a published record, or after parting without agreement`()
        throws
    {
        let empty = ProcedureTable()
        empty.refuses(.affixSeal(1), by: Person.labourChief, rejection: .negotiationNotFound)
        var published = ProcedureTable()
        try published.run(.published(.opening(Example.published), occurredAt: .unknown))
        published.refuses(.affixSeal(1), by: Person.labourChief, rejection: .publishedRecordTakesNoActs)
        var parted = try ProcedureTable.seated()
        for chief in [Person.labourChief, Person.employerChief] {
            try parted.act(.state(.conclude(.withoutAgreement)), by: chief)
        }
        parted.refuses(.state(.resume), by: Person.labourChief, rejection: .negotiationConcluded)
    }

    @Test func `a vacant seat is to be filled within the period, by the next appointment of its side`() throws {
        var table = try ProcedureTable.seated()
        table.on(20)
        try table.act(.vacateSeat(Person.labourRepresentative), by: Person.labourChief)
        #expect(table.deadline(.fillVacancy)?.due == ProcedureTable.day(35))
        #expect(table.deadline(.fillVacancy)?.party == .labour)
        table.on(30)
        try table.act(.appointRepresentative(Person.seat(31), party: nil), by: Person.employerChief)
        #expect(table.deadline(.fillVacancy)?.status == .running)
        table.on(36)
        try table.act(.appointRepresentative(Person.seat(32), party: nil), by: Person.labourChief)
        #expect(table.deadline(.fillVacancy)?.status == .missed(on: ProcedureTable.day(36)))
    }

    @Test func `of many vacancies the open ones are remembered`() throws {
        var table = try ProcedureTable.seated()
        for _ in 0...ProcedureLimits.maximumVacancies {
            try table.act(.vacateSeat(Person.labourRepresentative), by: Person.labourChief)
            try table.act(.appointRepresentative(Person.labourRepresentative, party: nil), by: Person.labourChief)
        }
        try table.act(.vacateSeat(Person.labourRepresentative), by: Person.labourChief)
        let vacancies = table.state.procedure.vacancies
        #expect(vacancies.count == ProcedureLimits.maximumVacancies && vacancies.last?.filledAt == nil)
    }
}
