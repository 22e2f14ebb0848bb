import Bargaining
import Testing

@Suite struct NamingSpecs {
    private static let publish = ProcedureAct.publishRepresentatives(.notice)

    private static func law(_ rule: NamingRule, _ article: String = "SD §11") -> RuleProfile {
        Law.china(with: [.nameRepresentatives: (.naming(rule), article)])
    }

    /// Labour's first.
    private static func rows(_ table: ProcedureTable) -> [Deadline] {
        Procedure.deadlines(of: table.state, under: table.rules).filter { $0.rule == .nameRepresentatives }
            .sorted { $0.party == .labour && $1.party != .labour }
    }

    private static func schedule(_ table: inout ProcedureTable, on day: Int) throws {
        guard let startsAt = LocalMoment(day: ProcedureTable.day(day), minute: 540) else {
            preconditionFailure("no minute")
        }
        try table.jointly(
            .scheduleSession(SessionPlan(startsAt: startsAt, place: .en("Xining"), form: .negotiationMeeting)))
    }

    @Test func `a side makes the representatives that it has known, once for each delegation`() throws {
        var table = try ProcedureTable.seated()
        let publication = RepresentativesPublication(
            side: .labour, seats: [Person.labourChief, Person.labourRepresentative], channel: .notice,
            day: ProcedureTable.day(19))
        #expect(
            try table.act(Self.publish, by: Person.labourRepresentative)
                == [.preparation(.representativesPublished(publication))])
        table.refuses(Self.publish, by: Person.labourChief, rejection: .alreadyStated)
        try table.act(.appointRepresentative(Person.seat(20), party: nil), by: Person.labourChief)
        try table.act(Self.publish, by: Person.labourChief)
        #expect(table.state.procedure.preparation.labour.lastPublication?.seats.count == 3)
        #expect(table.state.procedure.preparation.employer.lastPublication == nil)
    }

    @Test func `neutrals publish nobody, and a publication has a day`() throws {
        var table = try ProcedureTable.seated()
        for person in [Person.recorder, Person.authority, Person.federation] {
            table.refuses(Self.publish, by: person, rejection: .seatBelongsToNoSide)
        }
        let undated = NegotiationCommand.act(
            .procedure(Self.publish), by: .person(Person.labourChief), occurredAt: .year(2026),
            localNow: table.now, under: table.rules)
        #expect(throws: NegotiationRejection.procedure(.dayUnknown)) {
            try Negotiation.decide(undated, table.state)
        }
        for person in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.conclude(.withoutAgreement)), by: person)
        }
        table.refuses(Self.publish, by: Person.labourChief, rejection: .negotiationConcluded)
    }

    @Test(arguments: [(25, false), (26, true)])
    func `a period after the naming runs from the acceptance, for each side`(day: Int, isLate: Bool) throws {
        var table = try ProcedureTable.seated(Self.law(.afterNaming(.calendarDays(5))))
        #expect(Self.rows(table).map(\.party) == [.labour, .employer])
        // Day 24 is a Sunday.
        #expect(Self.rows(table).map(\.due) == [ProcedureTable.day(25), ProcedureTable.day(25)])
        table.on(day)
        try table.act(Self.publish, by: Person.employerChief)
        let done = ProcedureTable.day(day)
        #expect(Self.rows(table).map(\.status) == [.running, isLate ? .missed(on: done) : .met(on: done)])
        #expect(table.clockActs == [], "nobody publishes by silence")
    }

    @Test func `whoever is named later moves the period, until the names are known`() throws {
        var table = try ProcedureTable.seated(Self.law(.afterNaming(.calendarDays(5))))
        table.on(22)
        try table.act(.appointRepresentative(Person.seat(20), party: nil), by: Person.labourChief)
        #expect(Self.rows(table).map(\.start) == [ProcedureTable.day(22), ProcedureTable.day(19)])
        try table.act(Self.publish, by: Person.labourChief)
        table.on(60)
        try table.act(.appointRepresentative(Person.seat(21), party: nil), by: Person.labourChief)
        #expect(Self.rows(table).first?.status == .met(on: ProcedureTable.day(22)))
    }

    @Test func `a period after the acceptance does not move`() throws {
        var table = try ProcedureTable.seated(Self.law(.afterAcceptance(.calendarDays(15)), "SH §17"))
        table.on(22)
        try table.act(.appointRepresentative(Person.seat(20), party: nil), by: Person.labourChief)
        #expect(Self.rows(table).map(\.start) == [ProcedureTable.day(19), ProcedureTable.day(19)])
        #expect(Self.rows(table).map(\.article) == [Law.article("SH §17"), Law.article("SH §17")])
    }

    @Test func `Hangzhou wants the names in the invitation and in the reply`() throws {
        let law = Self.law(.inInvitation, "HZ §24")
        var table = try ProcedureTable.invited(law)
        #expect(Self.rows(table).map(\.party) == [.labour])
        #expect(Self.rows(table).map(\.due) == [ProcedureTable.day(0)])
        try table.act(Self.publish, by: Person.labourChief)
        #expect(Self.rows(table).map(\.status) == [.met(on: ProcedureTable.day(0))])
        table.on(19)
        try table.act(.acceptInvitation(party: nil), by: Person.employerChief)
        #expect(Self.rows(table).map(\.due) == [ProcedureTable.day(0), ProcedureTable.day(19)])
        table.on(21)
        try table.act(Self.publish, by: Person.employerChief)
        #expect(Self.rows(table).last?.status == .missed(on: ProcedureTable.day(21)))
        var refused = try ProcedureTable.invited(law)
        try refused.act(.refuseInvitation, by: Person.employerChief)
        #expect(Self.rows(refused) == [])
    }

    @Test func `before the talks, or days before the meeting, they are counted from the first session`() throws {
        for (rule, before) in [(NamingRule.beforeTalks, 0), (.beforeMeeting(.calendarDays(7)), 7)] {
            var table = try ProcedureTable.seated(Self.law(rule, "ZJ §16"))
            #expect(Self.rows(table) == [], "no session is fixed yet")
            try Self.schedule(&table, on: 40)
            #expect(Self.rows(table).map(\.start) == [ProcedureTable.day(40), ProcedureTable.day(40)])
            #expect(Self.rows(table).map(\.due) == Array(repeating: ProcedureTable.day(40 - before), count: 2))
            table.on(38)
            try table.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.labourChief)
            #expect(Self.rows(table).map(\.start) == [ProcedureTable.day(38), ProcedureTable.day(38)], "as held")
            try table.act(Self.publish, by: Person.labourChief)
            let day = ProcedureTable.day(38)
            #expect(Self.rows(table).first?.status == (before == 0 ? .met(on: day) : .missed(on: day)))
        }
    }

    @Test func `where the law says nothing, no clock runs`() throws {
        #expect(Self.rows(try ProcedureTable.seated()) == [])
    }
}
