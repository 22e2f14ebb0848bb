import Bargaining
import EventSourcing
import Testing

/// The time for the whole negotiation ends without a result.
@Suite struct AbandonmentSpecs {
    private static let mark = ProcedureAct.markAbandoned

    private static func law(
        _ start: NegotiationWindow.Start = .invitationAccepted, end: NegotiationWindow.End = .talks
    ) -> RuleProfile {
        Law.china(with: [
            .negotiationWindow: (
                .window(NegotiationWindow(start: start, length: .calendarDays(60), end: end)), "HZ §29"
            )
        ])
    }

    /// Accepted on day 19: day 79 is a Saturday, so that the window ends on day 81.
    private static func clock(due: Int = 81) -> StartedClock {
        StartedClock(
            rule: .negotiationWindow, profile: Law.china.reference, article: Law.article("HZ §29"),
            start: ProcedureTable.day(19), due: ProcedureTable.day(due))
    }

    @Test func `the clock marks it once, after the last day, and the board shows it as missed`() throws {
        var table = try ProcedureTable.seated(Self.law())
        table.on(81)
        #expect(table.clockActs == [])
        table.refusesClock(Self.mark, .windowStillRuns(through: ProcedureTable.day(81)))
        table.refuses(Self.mark, by: Person.recorder, rejection: .onlyTheClockMay)
        table.on(82)
        #expect(table.clockActs == [Self.mark])
        #expect(
            try table.clock(Self.mark) == [
                .negotiationAbandoned(Abandonment(clock: Self.clock(), open: ["per_parcel", "daily_limit"]))
            ])
        #expect(table.state.procedure.stage == .abandoned)
        #expect(table.deadline(.negotiationWindow)?.status == .missed(on: ProcedureTable.day(82)))
        #expect(table.clockActs == [])
        #expect(table.answer(Self.mark, by: .clock) == .failure(.alreadyStated))
        #expect(Negotiation.fold(table.events) == table.state)
    }

    @Test func `nobody's consent is inferred: the sides go on, and the mark stays`() throws {
        var table = try ProcedureTable.seated(Self.law())
        table.on(82)
        try table.clock(Self.mark)
        table.on(90)
        try table.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.labourChief)
        #expect(table.state.procedure.stage == nil && table.state.procedure.abandonment?.clock == Self.clock())
        try table.act(
            .offerPackage(
                Example.draft(["per_parcel": Example.yuan("1.05"), "daily_limit": Example.hours("9")])),
            by: Person.employerChief)
        try table.act(.acceptOffer("E-1"), by: Person.labourChief)
        table.on(95)
        try table.jointly(.assembleDraft(ProcedureTable.plan()))
        try table.bothChiefs(.signDraft(1, ProcedureTable.hash))
        #expect(table.deadline(.negotiationWindow)?.status == .missed(on: ProcedureTable.day(95)))
        #expect(table.clockActs == [])
    }

    @Test func `a draft on its way, a conciliation and a suspension are no end`() throws {
        var drafted = try ProcedureTable.settled(Self.law(end: .signature))
        try drafted.jointly(.assembleDraft(ProcedureTable.plan()))
        drafted.on(82)
        drafted.refusesClock(Self.mark, .talksGoOn)
        #expect(drafted.clockActs == [])
        var conciliated = try ProcedureTable.seated(Self.law())
        conciliated.on(70)
        try conciliated.act(.dispute(.requestConciliation(items: [])), by: Person.labourChief)
        try conciliated.act(.dispute(.acceptConciliation(1)), by: Person.authority)
        conciliated.on(82)
        conciliated.refusesClock(Self.mark, .talksGoOn)
        conciliated.on(100)
        #expect(conciliated.clockActs == [])
        try conciliated.act(.dispute(.closeConciliation(1)), by: Person.authority)
        #expect(conciliated.clockActs == [Self.mark])
    }

    @Test func `where the place leaves time for an application, that is over too (HA §37)`() throws {
        let law = Law.china(with: [
            .negotiationWindow: (
                .window(NegotiationWindow(start: .invitationAccepted, length: .calendarDays(60), end: .talks)),
                "HA §26"
            ), .conciliationApplication: (.period(.calendarDays(15)), "HA §37"),
        ])
        var table = try ProcedureTable.seated(law)
        let last = try #require(table.deadline(.conciliationApplication)?.due)
        table.on(ProcedureTable.dayZero.days(until: last))
        table.refusesClock(Self.mark, .windowStillRuns(through: last))
        table.on(table.today + 1)
        #expect(table.clockActs == [Self.mark])
        try table.clock(Self.mark)
        #expect(table.deadline(.conciliationApplication)?.status == .missed(on: ProcedureTable.day(table.today)))
    }

    @Test func `without a window there is nothing to mark, and not after the end`() throws {
        var table = try ProcedureTable.seated()
        table.on(800)
        table.refusesClock(Self.mark, .profileSilent(.negotiationWindow))
        var parted = try ProcedureTable.seated(Self.law())
        for chief in [Person.labourChief, Person.employerChief] {
            try parted.act(.state(.conclude(.withoutAgreement)), by: chief)
        }
        parted.on(82)
        #expect(parted.answer(Self.mark, by: .clock) == .failure(.negotiationConcluded))
        #expect(parted.clockActs == [])
    }
}
