import Bargaining
import Testing

/// The clocks around a conciliation: started, met, missed, prolonged, each once.
@Suite struct ConciliationClockSpecs {
    private static let close = ProcedureAct.dispute(.closeOverdueConciliation)

    private static let henan: [ProfileParameter: (ParameterValue, String)] = [
        .conciliation: (ConciliationSpecs.rule(30, 15), "HA §38"),
        .conciliationApplication: (.period(.calendarDays(15)), "HA §37"),
        .conciliationStart: (.period(.workingDays(5)), "HA §38"),
        .negotiationWindow: (
            .window(NegotiationWindow(start: .invitationReceived, length: .calendarDays(60), end: .talks)), "HA §26"
        ),
    ]

    @Test func `the clock closes what is over, unresolved, and names its rule`() throws {
        var table = try ConciliationSpecs.accepted()
        table.on(53)
        #expect(table.clockActs == [])
        table.refusesClock(Self.close, .dispute(.conciliationStillRuns(through: ProcedureTable.day(53))))
        table.on(54)
        #expect(table.clockActs == [Self.close])
        let clock = ConciliationSpecs.clock(21, 53)
        #expect(
            try table.clock(Self.close) == [
                .dispute(
                    .conciliationClosed(
                        number: 1,
                        ConciliationClosure(
                            cause: .time, openItems: ["per_parcel", "daily_limit"], day: ProcedureTable.day(54),
                            timeliness: Timeliness(clock: clock, day: ProcedureTable.day(54)))))
            ])
        #expect(table.clockActs == [])
        #expect(table.deadline(.conciliation)?.status == .missed(on: ProcedureTable.day(54)))
        table.refusesClock(Self.close, .dispute(.noConciliationGoesOn))
        try table.act(.dispute(.requestConciliation(items: [])), by: Person.employerChief)
        #expect(table.state.procedure.disputes.conciliations.map(\.isOpen) == [false, true])
        table.refusesClock(Self.close, .dispute(.noConciliationGoesOn))
    }

    @Test func `a prolonged conciliation is over when the extension is`() throws {
        var table = try ConciliationSpecs.accepted()
        try table.act(.dispute(.extendConciliation(1, length: 15)), by: Person.authority)
        table.on(67)
        #expect(table.clockActs == [])
        table.on(68)
        #expect(table.clockActs == [Self.close])
        try table.clock(Self.close)
        #expect(table.deadline(.conciliation)?.status == .missed(on: ProcedureTable.day(68)))
        #expect(Procedure.deadlines(of: table.state, under: table.rules).count { $0.rule == .conciliation } == 1)
    }

    @Test func `what people did in time and recorded after the clock counts`() throws {
        var table = try ConciliationSpecs.accepted()
        table.on(50)
        let agreement = ConciliationAgreement(textHash: ProcedureTable.text(7), openItems: [])
        try table.act(.dispute(.draftConciliationAgreement(1, agreement)), by: Person.authority)
        try table.act(.dispute(.signConciliationAgreement(1, agreement.textHash)), by: Person.labourChief)
        table.on(54)
        try table.clock(Self.close)
        var prolonged = table
        table.on(53)
        try table.act(.dispute(.signConciliationAgreement(1, agreement.textHash)), by: Person.employerChief)
        #expect(table.state.procedure.disputes.conciliations.first?.closure?.cause == .agreement)
        #expect(table.deadline(.conciliation)?.status == .met(on: ProcedureTable.day(53)))
        prolonged.on(53)
        try prolonged.act(.dispute(.extendConciliation(1, length: nil)), by: Person.authority)
        #expect(prolonged.state.procedure.disputes.conciliations.first?.isOpen == true)
        #expect(prolonged.deadline(.conciliation)?.status == .running)
        prolonged.on(68)
        #expect(prolonged.clockActs == [Self.close])
        // Another conciliation has begun: the first one stays closed.
        var second = try ConciliationSpecs.accepted()
        second.on(54)
        try second.clock(Self.close)
        try second.act(.dispute(.requestConciliation(items: [])), by: Person.labourChief)
        second.refuses(
            .dispute(.extendConciliation(1, length: nil)), by: Person.authority, .dispute(.conciliationIsClosed(1)))
    }

    @Test func `nothing is due once the sides agreed or parted`() throws {
        var table = try ConciliationSpecs.accepted()
        for chief in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.conclude(.withoutAgreement)), by: chief)
        }
        table.on(90)
        #expect(table.clockActs == [])
        #expect(table.deadline(.conciliation) == nil)
        #expect(table.answer(Self.close, by: .clock) == .failure(.negotiationConcluded))
        var agreed = try ConciliationSpecs.accepted()
        agreed.on(22)
        try agreed.act(
            .offerPackage(Example.draft(["per_parcel": Example.yuan("1.05"), "daily_limit": Example.hours("9")])),
            by: Person.employerChief)
        try agreed.act(.acceptOffer("E-1"), by: Person.labourChief)
        try agreed.jointly(.assembleDraft(ProcedureTable.plan(.platformAgreement)))
        try agreed.bothChiefs(.signAgreement(1, ProcedureTable.hash))
        agreed.on(90)
        #expect(!agreed.clockActs.contains(Self.close))
        #expect(agreed.deadline(.conciliation) == nil)
        // The authority says so itself.
        try agreed.act(.dispute(.closeConciliation(1)), by: Person.authority)
        #expect(agreed.state.procedure.disputes.openConciliation == nil)
    }

    @Test func `where the law sets no time, none runs and nothing is prolonged`() throws {
        var table = try ConciliationSpecs.accepted(Law.china(without: .conciliation))
        #expect(table.deadline(.conciliation) == nil)
        table.refuses(
            .dispute(.extendConciliation(1, length: nil)), by: Person.authority, .dispute(.conciliationHasNoTime(1)))
        table.on(900)
        table.refusesClock(Self.close, .dispute(.noConciliationGoesOn))
        try table.act(.dispute(.closeConciliation(1)), by: Person.authority)
    }

    @Test func `Henan leaves 15 days for the application, after the window, and the authority 5 working days`() throws {
        var table = try ProcedureTable.seated(Law.china(with: Self.henan))
        // The window ends on day 62, a Wednesday.
        let row = try #require(table.deadline(.conciliationApplication))
        #expect(row.start == ProcedureTable.day(62) && row.due == ProcedureTable.day(77) && row.status == .running)
        #expect(row.article == Law.article("HA §37") && row.party == .bothSides)
        table.on(77)
        let request = ConciliationRequest(
            number: 1, side: .labour, items: ["per_parcel", "daily_limit"],
            application: Timeliness(
                clock: ConciliationSpecs.clock(62, 77, .conciliationApplication, "HA §37"),
                day: ProcedureTable.day(77)),
            start: ConciliationSpecs.clock(77, 84, .conciliationStart, "HA §38"))
        #expect(
            try table.act(.dispute(.requestConciliation(items: [])), by: Person.labourChief)
                == [.dispute(.conciliationRequested(request))])
        #expect(table.deadline(.conciliationApplication)?.status == .met(on: ProcedureTable.day(77)))
        #expect(table.deadline(.conciliationStart)?.status == .running)
        var late = table
        table.on(84)
        try table.act(.dispute(.acceptConciliation(1)), by: Person.authority)
        #expect(table.deadline(.conciliationStart)?.status == .met(on: ProcedureTable.day(84)))
        late.on(85)
        try late.act(.dispute(.acceptConciliation(1)), by: Person.authority)
        #expect(late.deadline(.conciliationStart)?.status == .missed(on: ProcedureTable.day(85)))
    }

    @Test func `an application after Henan's time is recorded as late`() throws {
        var table = try ProcedureTable.seated(Law.china(with: Self.henan))
        table.on(78)
        try table.act(.dispute(.requestConciliation(items: [])), by: Person.employerChief)
        #expect(table.deadline(.conciliationApplication)?.status == .missed(on: ProcedureTable.day(78)))
        #expect(table.clockActs == [], "no silence applies")
    }

    @Test func `the time for applying stands still with the talks, and falls away with their end`() throws {
        var table = try ProcedureTable.seated(Law.china(with: Self.henan))
        table.on(30)
        try table.jointly(.suspend(until: ProcedureTable.day(40), .forceMajeure))
        #expect(table.deadline(.conciliationApplication)?.status == .suspended)
        table.on(40)
        try table.jointly(.resume)
        #expect(table.deadline(.conciliationApplication)?.start == ProcedureTable.day(74))
        let drafted = try ProcedureTable.drafted(Law.china(with: Self.henan))
        #expect(drafted.deadline(.conciliationApplication) == nil)
    }
}
