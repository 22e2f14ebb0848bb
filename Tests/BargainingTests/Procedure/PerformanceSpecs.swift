import Bargaining
import Testing

/// Reports, notices of changed rules and renewal: what the law asks of an agreement in force.
@Suite struct PerformanceSpecs {
    private static let zhejiang = Law.china(with: [.performanceReport: (.period(.months(12)), "ZJ §37")])
    private static let report = ProcedureAct.life(.reportPerformance)
    private static let renew = ProcedureAct.life(.proposeRenewal)
    /// The day after the term of the example.
    private static let over = days("2028-09-29")

    private static func days(_ day: LocalDay) -> Int { ProcedureTable.dayZero.days(until: day) }

    private static func rules(
        _ version: String = "13", from day: LocalDay = ProcedureTable.day(300), title: Title = .en("Dispatch rules")
    ) -> RulesDisclosure {
        RulesDisclosure(subject: .orderAllocation, title: title, version: version, effectiveFrom: day)
    }

    private static func clock(_ start: LocalDay, _ due: LocalDay) -> StartedClock {
        StartedClock(
            rule: .performanceReport, profile: Law.china.reference, article: Law.article("ZJ §37"), start: start,
            due: due)
    }

    @Test func `a report in time is met and starts the next; the last one has none after it`() throws {
        var table = try ProcedureTable.inForce(Self.zhejiang)
        table.on(Self.days("2027-09-10"))
        let first = Self.clock(ProcedureTable.day(104), "2027-09-16")
        let next = Self.clock("2027-09-16", "2028-09-18")
        #expect(
            try table.act(Self.report, by: Person.employerRepresentative) == [
                .life(
                    .performanceReported(
                        PerformanceReport(
                            number: 1, day: "2027-09-10", timeliness: Timeliness(clock: first, day: "2027-09-10"),
                            next: next)))
            ], "2028-09-16 is a Saturday")
        let rows = Procedure.deadlines(of: table.state, under: table.rules).filter { $0.rule == .performanceReport }
        #expect(rows.map(\.status) == [.met(on: "2027-09-10"), .running])
        // Late is recorded as late; the year after would end after the term.
        table.on(Self.days("2028-09-20"))
        #expect(table.clockActs == [], "nobody reports by silence")
        #expect(
            try table.act(Self.report, by: Person.employerChief) == [
                .life(
                    .performanceReported(
                        PerformanceReport(
                            number: 2, day: "2028-09-20", timeliness: Timeliness(clock: next, day: "2028-09-20"),
                            next: nil)))
            ])
        #expect(table.deadline(.performanceReport)?.status == .missed(on: "2028-09-20"))
        table.on(Self.over)
        try table.clock(.markExpired)
        #expect(
            try table.act(Self.report, by: Person.employerChief) == [
                .life(
                    .performanceReported(
                        PerformanceReport(number: 3, day: "2028-09-29", timeliness: nil, next: nil)))
            ], "on the last year, after the term")
    }

    @Test func `reports on wages follow each other sooner where the law says so`() throws {
        let profile = Law.china(with: [
            .performanceReport: (.period(.months(12)), "CQ §30"),
            .wagePerformanceReport: (.period(.months(6)), "CQ §30"),
        ])
        var table = try ProcedureTable.inForce(profile, ProcedureTable.plan(.wageAgreement))
        try table.act(Self.report, by: Person.employerChief)
        #expect(table.deadline(.performanceReport)?.start == "2027-03-16")
        #expect(table.deadline(.performanceReport)?.due == "2027-09-16")
    }

    @Test func `the employers report on what is in force, a bounded number of times`() throws {
        try ProcedureTable.received().refuses(Self.report, by: Person.employerChief, .notInForce)
        var table = try ProcedureTable.inForce()
        table.refuses(Self.report, by: Person.labourChief, .onlyTheEmployerSideMay)
        table.refuses(Self.report, by: Person.authority, rejection: .seatBelongsToNoSide)
        Self.expectsDay(Self.report, table)
        for _ in 1...ProcedureLimits.maximumPerformanceReports {
            try table.act(Self.report, by: Person.employerChief)
        }
        table.refuses(Self.report, by: Person.employerChief, .life(.tooManyPerformanceReports))
    }

    @Test func `a change of rules is notified before it holds, or late and recorded as late`() throws {
        var table = try ProcedureTable.inForce()
        table.on(299)
        let change = RuleChange(number: 1, rules: Self.rules(), day: ProcedureTable.day(299))
        #expect(
            try table.act(.life(.notifyRuleChange(Self.rules())), by: Person.employerRepresentative)
                == [.life(.ruleChangeNotified(change))])
        table.on(300)
        try table.act(.life(.notifyRuleChange(Self.rules("14"))), by: Person.employerChief)
        #expect(table.state.procedure.life.ruleChanges.map(\.isLate) == [false, true])
        #expect(table.state.procedure.rulesDisclosures.isEmpty, "the notice is one of its own")
    }

    @Test func `the employers notify under an agreement in force, in words, a bounded number of times`() throws {
        let notify = ProcedureAct.life(.notifyRuleChange(Self.rules()))
        try ProcedureTable.received().refuses(notify, by: Person.employerChief, .notInForce)
        var table = try ProcedureTable.inForce()
        table.refuses(notify, by: Person.labourChief, .onlyTheEmployerSideMay)
        table.refuses(notify, by: Person.recorder, rejection: .seatBelongsToNoSide)
        Self.expectsDay(notify, table)
        for rules in [Self.rules(""), Self.rules("1\u{0}"), Self.rules(title: .en(""))] {
            table.refuses(.life(.notifyRuleChange(rules)), by: Person.employerChief, rejection: .wordsMalformed)
        }
        for _ in 1...ProcedureLimits.maximumRuleChanges { try table.act(notify, by: Person.employerChief) }
        table.refuses(notify, by: Person.employerChief, .life(.tooManyRuleChanges))
        table.on(Self.over)
        try table.clock(.markExpired)
        table.refuses(notify, by: Person.employerChief, .agreementExpired)
    }

    @Test func `renewal is asked for in its time; too early can be said again, and too late is recorded`() throws {
        var table = try ProcedureTable.inForce()
        let window = try #require(table.state.procedure.effect?.clocks.first { $0.rule == .renewalWindow })
        #expect(window.due == "2028-09-28" && window.article == Law.article("O22 §38"))
        var late = table
        table.on(Self.days(window.start) - 1)
        let early = RenewalProposal(side: .labour, day: ProcedureTable.day(table.today), window: window)
        #expect(try table.act(Self.renew, by: Person.labourChief) == [.life(.renewalProposed(early))])
        #expect(early.timing == .early && table.deadline(.renewalWindow)?.status == .running)
        table.refuses(Self.renew, by: Person.labourChief, rejection: .alreadyStated)
        table.on(Self.days(window.start))
        try table.act(Self.renew, by: Person.labourChief)
        #expect(table.deadline(.renewalWindow)?.status == .met(on: window.start))
        table.refuses(Self.renew, by: Person.labourChief, rejection: .alreadyStated)
        try table.act(Self.renew, by: Person.employerChief)
        #expect(table.state.procedure.life.renewals.map(\.timing) == [.early, .inTime, .inTime])
        late.on(Self.over)
        try late.act(Self.renew, by: Person.employerChief)
        #expect(late.state.procedure.life.renewals.map(\.timing) == [.late])
        #expect(late.deadline(.renewalWindow)?.status == .missed(on: "2028-09-29"))
        #expect(late.clockActs == [.markExpired], "a proposal renews nothing by itself")
    }

    @Test(arguments: [(0, false), (1, true)])
    func `who asks to renew a platform agreement opens its next yearly round, in time or late (G26)`(
        after: Int, isLate: Bool
    ) throws {
        var table = try ProcedureTable.settled()
        table.on(75)
        try table.jointly(.assembleDraft(ProcedureTable.plan(.platformAgreement)))
        try table.bothChiefs(.signAgreement(1, ProcedureTable.hash))
        let round = try #require(table.deadline(.yearlyRound))
        #expect(round.status == .running && round.party == .bothSides)
        table.on(Self.days(round.due) + after)
        try table.act(Self.renew, by: Person.labourChief)
        let day = ProcedureTable.day(table.today)
        #expect(table.deadline(.yearlyRound)?.status == (isLate ? .missed(on: day) : .met(on: day)))
    }

    @Test func `chiefs ask for renewal of what came into force`() throws {
        try ProcedureTable.received().refuses(Self.renew, by: Person.labourChief, .notInForce)
        let table = try ProcedureTable.inForce()
        table.refuses(Self.renew, by: Person.labourRepresentative, rejection: .onlyTheChiefMay)
        table.refuses(Self.renew, by: Person.federation, rejection: .seatBelongsToNoSide)
        Self.expectsDay(Self.renew, table)
        // A platform agreement has no time of its own for it.
        var platform = try ProcedureTable.settled()
        try platform.jointly(.assembleDraft(ProcedureTable.plan(.platformAgreement)))
        try platform.bothChiefs(.signAgreement(1, ProcedureTable.hash))
        try platform.act(Self.renew, by: Person.labourChief)
        #expect(platform.state.procedure.life.renewals.map(\.window) == [nil])
        #expect(platform.state.procedure.life.renewals.map(\.timing) == [.inTime])
    }

    private static func expectsDay(
        _ act: ProcedureAct, _ table: ProcedureTable, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let command = NegotiationCommand.act(
            .procedure(act), by: .person(Person.employerChief), occurredAt: .month(year: 2026, month: 10),
            localNow: table.now, under: table.rules)
        #expect(throws: NegotiationRejection.procedure(.dayUnknown), sourceLocation: sourceLocation) {
            try Negotiation.decide(command, table.state)
        }
    }
}
