import Bargaining
import Testing

@Suite struct SessionScheduleSpecs {
    private static func law(onRequest: Bool = false) -> RuleProfile {
        let rule = DisclosureRule(before: .calendarDays(7), isOnRequest: onRequest)
        return Law.china(with: [.disclosure: (.disclosure(rule), "ZJ §16")])
    }

    private static func plan(_ day: Int, items: [ItemKey] = ["per_parcel"]) -> SessionPlan {
        guard let startsAt = LocalMoment(day: ProcedureTable.day(day), minute: 540) else {
            preconditionFailure("no minute")
        }
        return SessionPlan(startsAt: startsAt, place: .en("Xining"), form: .negotiationMeeting, items: items)
    }

    private static func clock(_ session: Int) -> StartedClock {
        StartedClock(
            rule: .discloseBeforeSession, profile: Law.china.reference, article: Law.article("ZJ §16"),
            start: ProcedureTable.day(session), due: ProcedureTable.day(session - 7))
    }

    /// The session of day 40, fixed on day 20.
    private static func scheduled(_ profile: RuleProfile = law()) throws -> ProcedureTable {
        var table = try ProcedureTable.seated(profile)
        table.on(20)
        try table.jointly(.scheduleSession(plan(40)))
        return table
    }

    private static func ask(_ table: inout ProcedureTable, by person: SeatID = Person.labourChief) throws {
        try table.act(.requestInformation(InformationRequest(subject: .en("Volumes"))), by: person)
    }

    private static func rows(_ table: ProcedureTable) -> [Deadline] {
        Procedure.deadlines(of: table.state, under: table.rules).filter { $0.rule == .discloseBeforeSession }
    }

    @Test func `both sides fix the next session, and the law counts back from it`() throws {
        var table = try ProcedureTable.seated(Self.law())
        table.on(20)
        let step = ProcedureStep.scheduleSession(Self.plan(40))
        #expect(
            try table.act(.state(step), by: Person.labourChief) == [.stepProposed(step, side: .labour)])
        #expect(
            try table.act(.state(step), by: Person.employerChief) == [
                .preparation(
                    .sessionScheduled(
                        SessionSchedule(
                            number: 1, plan: Self.plan(40), disclosure: Self.clock(40), isDisclosureOnRequest: false)))
            ])
        #expect(table.state.procedure.pendingSteps == [])
        let row = try #require(Self.rows(table).first)
        #expect(row.due == ProcedureTable.day(33) && row.status == .running && row.party == .employer)
        #expect(row.article == Law.article("ZJ §16"))
    }

    @Test func `another time is another plan, and the agreed one drops those that wait`() throws {
        var table = try ProcedureTable.seated(Self.law())
        table.on(20)
        try table.act(.state(.scheduleSession(Self.plan(40))), by: Person.labourChief)
        try table.act(.state(.scheduleSession(Self.plan(41))), by: Person.employerChief)
        #expect(table.state.procedure.pendingSteps.count == 2)
        try table.act(.state(.scheduleSession(Self.plan(41))), by: Person.labourChief)
        #expect(table.state.procedure.pendingSteps == [])
        #expect(table.state.procedure.preparation.schedules.map(\.plan) == [Self.plan(41)])
    }

    @Test(arguments: [(33, false), (34, true)])
    func `information given by the last day meets the clock, later it misses it`(day: Int, isLate: Bool) throws {
        var table = try Self.scheduled()
        try Self.ask(&table)
        table.on(day)
        #expect(
            try table.act(.discloseInformation(request: 1, documents: [.en("2025")]), by: Person.employerChief) == [
                .informationDisclosed(
                    request: 1, side: .employer, documents: [.en("2025")],
                    Timeliness(clock: Self.clock(40), day: ProcedureTable.day(day)))
            ])
        let done = ProcedureTable.day(day)
        #expect(Self.rows(table).map(\.status) == [isLate ? .missed(on: done) : .met(on: done)])
    }

    @Test func `what was refused, or is still missing, keeps the clock running`() throws {
        var table = try Self.scheduled()
        try Self.ask(&table)
        try Self.ask(&table)
        table.on(25)
        let documents: [Title] = [.en("2025")]
        #expect(
            try table.act(.discloseInformation(request: 1, documents: documents), by: Person.employerChief)
                == [.informationDisclosed(request: 1, side: .employer, documents: documents)])
        try table.act(.refuseInformation(request: 2), by: Person.employerChief)
        #expect(Self.rows(table).map(\.status) == [.running])
        try table.act(.discloseInformation(request: 2, documents: documents), by: Person.employerChief)
        #expect(Self.rows(table).map(\.status) == [.met(on: ProcedureTable.day(25))])
        // What labour owes has no part in it.
        var other = try Self.scheduled()
        try Self.ask(&other, by: Person.employerChief)
        #expect(
            try other.act(.discloseInformation(request: 1, documents: documents), by: Person.labourChief)
                == [.informationDisclosed(request: 1, side: .labour, documents: documents)])
        #expect(Self.rows(other).map(\.status) == [.running])
    }

    @Test func `where the law asks only for what was asked for, the clock runs for whoever was asked`() throws {
        var table = try Self.scheduled(Self.law(onRequest: true))
        #expect(Self.rows(table) == [])
        try Self.ask(&table)
        #expect(Self.rows(table).map(\.party) == [.employer])
        try Self.ask(&table, by: Person.employerChief)
        #expect(Self.rows(table).map(\.party) == [.bothSides])
        let documents: [Title] = [.en("2025")]
        try table.act(.discloseInformation(request: 1, documents: documents), by: Person.employerChief)
        #expect(Self.rows(table).map(\.status) == [.running])
        try table.act(.discloseInformation(request: 2, documents: documents), by: Person.labourChief)
        #expect(Self.rows(table).map(\.status) == [.met(on: ProcedureTable.day(20))])
        var early = try ProcedureTable.seated(Self.law(onRequest: true))
        try Self.ask(&early)
        try early.jointly(.scheduleSession(Self.plan(40)))
        #expect(Self.rows(early).map(\.party) == [.employer])
    }

    @Test func `fixed again the session moves, and so does its clock`() throws {
        var table = try Self.scheduled()
        try table.jointly(.scheduleSession(Self.plan(50)))
        #expect(table.state.procedure.preparation.schedules.map(\.number) == [1])
        #expect(Self.rows(table).map(\.due) == [ProcedureTable.day(43)])
    }

    @Test func `what was not given before a session is still missing beside the next one, until it is given`() throws {
        var table = try Self.scheduled()
        table.on(40)
        try table.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.labourChief)
        try table.jointly(.scheduleSession(Self.plan(60)))
        #expect(table.state.procedure.preparation.schedules.map(\.number) == [1, 2])
        #expect(Self.rows(table).map(\.status) == [.running, .running])
        table.on(45)
        try Self.ask(&table)
        try table.act(.discloseInformation(request: 1, documents: [.en("2025")]), by: Person.employerChief)
        let day = ProcedureTable.day(45)
        #expect(Self.rows(table).map(\.status) == [.missed(on: day), .met(on: day)])
    }

    @Test func `a session that cannot be held is refused`() throws {
        var table = try ProcedureTable.seated(Self.law())
        table.on(20)
        let chief = Person.labourChief
        func schedule(_ plan: SessionPlan) -> ProcedureAct { .state(.scheduleSession(plan)) }
        table.refuses(schedule(Self.plan(19)), by: chief, .sessionInThePast)
        table.refuses(
            schedule(Self.plan(40, items: ["shifts"])), by: chief, rejection: .itemUnknown("shifts"))
        table.refuses(
            schedule(Self.plan(40, items: ["per_parcel", "per_parcel"])), by: chief,
            rejection: .itemNamedTwice("per_parcel"))
        let nowhere = SessionPlan(
            startsAt: Self.plan(40).startsAt, place: .en(""), form: .consultationTalk)
        table.refuses(schedule(nowhere), by: chief, rejection: .wordsMalformed)
        table.refuses(schedule(Self.plan(40)), by: Person.labourRepresentative, rejection: .onlyTheChiefMay)
        table.refuses(schedule(Self.plan(40)), by: Person.recorder, rejection: .seatBelongsToNoSide)
        let undated = NegotiationCommand.act(
            .procedure(schedule(Self.plan(40))), by: .person(chief), occurredAt: .year(2026), localNow: table.now,
            under: table.rules)
        #expect(throws: NegotiationRejection.procedure(.dayUnknown)) {
            try Negotiation.decide(undated, table.state)
        }
        try table.jointly(.scheduleSession(Self.plan(20)))
        for person in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.conclude(.withoutAgreement)), by: person)
        }
        table.refuses(schedule(Self.plan(40)), by: chief, rejection: .negotiationConcluded)
    }

    @Test func `where the law gives no figure, no clock runs`() throws {
        let rule = ParameterValue.disclosure(DisclosureRule(before: nil, isOnRequest: true))
        for profile in [Law.china, Law.china(with: [.disclosure: (rule, "SH §18")])] {
            var table = try Self.scheduled(profile)
            try Self.ask(&table)
            #expect(Self.rows(table) == [])
            try table.act(.discloseInformation(request: 1, documents: [.en("2025")]), by: Person.employerChief)
        }
    }
}
