import Bargaining
import Testing

@Suite struct SuspensionSpecs {
    private func suspend(until day: Int, _ cause: SuspensionCause = .agreement) -> ProcedureStep {
        .suspend(until: ProcedureTable.day(day), cause)
    }

    private func capped(
        _ days: Int, _ counting: SuspensionCap.Counting, byAgreement: Bool = false
    ) -> RuleProfile {
        Law.china(with: [
            .suspensionCap: (
                .suspensionCap(SuspensionCap(days: days, counting: counting, allowsMoreByAgreement: byAgreement)),
                "BJ §37"
            )
        ])
    }

    @Test func `talks rest when both chiefs say so, and go on when both say so`() throws {
        var table = try ProcedureTable.seated()
        table.on(50)
        #expect(
            try table.act(.state(suspend(until: 70)), by: Person.labourChief)
                == [.stepProposed(suspend(until: 70), side: .labour)])
        #expect(table.state.procedure.openSuspension == nil)
        #expect(table.answer(.state(suspend(until: 70)), by: .person(Person.labourChief)) == .failure(.alreadyStated))
        #expect(
            try table.act(.state(suspend(until: 69)), by: Person.employerChief)
                == [.stepProposed(suspend(until: 69), side: .employer)], "another day is another step")
        try table.act(.state(suspend(until: 70)), by: Person.employerChief)
        #expect(table.state.procedure.stage == .suspended)
        #expect(table.state.procedure.pendingSteps.isEmpty, "what was stated about other talks falls")
        #expect(table.deadline(.suspension)?.status == .running)
        table.refuses(.state(suspend(until: 80)), by: Person.labourChief, .alreadySuspended)
        table.on(60)
        try table.jointly(.resume)
        #expect(table.deadline(.suspension)?.status == .met(on: ProcedureTable.day(60)))
        #expect(table.state.procedure.suspensions.first?.resumption?.days == 10)
        table.refuses(.state(.resume), by: Person.labourChief, .notSuspended)
    }

    @Test func `only chiefs state it, for a day to come`() throws {
        var table = try ProcedureTable.seated()
        table.on(50)
        let step = ProcedureAct.state(suspend(until: 70))
        table.refuses(step, by: Person.labourRepresentative, rejection: .onlyTheChiefMay)
        table.refuses(step, by: Person.recorder, rejection: .seatBelongsToNoSide)
        table.refuses(.state(suspend(until: 50)), by: Person.labourChief, .suspensionEndsInThePast)
        let undated = NegotiationCommand.act(
            .procedure(step), by: .person(Person.labourChief), occurredAt: .unknown, localNow: table.now,
            under: table.rules)
        #expect(throws: NegotiationRejection.procedure(.dayUnknown)) { try table.run(undated) }
        for chief in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.conclude(.withoutAgreement)), by: chief)
        }
        table.refuses(step, by: Person.labourChief, rejection: .negotiationConcluded)
    }

    @Test func `an extension ends later, and the earlier end is no deadline any more`() throws {
        var table = try ProcedureTable.seated()
        table.refuses(.state(.extendSuspension(until: ProcedureTable.day(90))), by: Person.labourChief, .notSuspended)
        table.on(50)
        try table.jointly(suspend(until: 70))
        table.refuses(
            .state(.extendSuspension(until: ProcedureTable.day(70))), by: Person.labourChief, .suspensionNotExtended)
        try table.jointly(.extendSuspension(until: ProcedureTable.day(90)))
        let rows = Procedure.deadlines(of: table.state, under: table.rules).filter { $0.rule == .suspension }
        #expect(rows.map(\.due) == [ProcedureTable.day(90)])
    }

    @Test func `a plan beyond a cap in law is refused with the article`() throws {
        var table = try ProcedureTable.seated(capped(60, .single))
        table.on(50)
        let breach = SuspensionBreach.tooLong(days: 61, allowed: 60, Law.article("BJ §37"))
        table.refuses(.state(suspend(until: 111)), by: Person.labourChief, .suspensionBeyondCap(breach))
        try table.jointly(suspend(until: 110))
        table.refuses(
            .state(.extendSuspension(until: ProcedureTable.day(111))), by: Person.labourChief,
            .suspensionBeyondCap(breach))
    }

    @Test func `a cumulative cap counts the days of all suspensions, a single one each`() throws {
        for (counting, isRefused) in [(SuspensionCap.Counting.cumulative, true), (.single, false)] {
            var table = try ProcedureTable.seated(capped(30, counting))
            table.on(20)
            try table.jointly(suspend(until: 40))
            table.on(40)
            try table.jointly(.resume)
            table.on(41)
            let answer = table.answer(.state(suspend(until: 52)), by: .person(Person.labourChief))
            let breach = SuspensionBreach.tooLong(days: 31, allowed: 30, Law.article("BJ §37"))
            #expect((answer == .failure(.procedure(.suspensionBeyondCap(breach)))) == isRefused)
        }
    }

    @Test func `a cap that the sides can agree to exceed does not refuse`() throws {
        var table = try ProcedureTable.seated(capped(30, .single, byAgreement: true))
        table.on(20)
        try table.jointly(suspend(until: 100))
        #expect(table.state.procedure.openSuspension?.suspension.breaches == [])
    }

    @Test func `what cannot be helped, and what went on too long, is recorded and shown as a breach`() throws {
        var table = try ProcedureTable.seated(capped(30, .single))
        table.on(20)
        try table.jointly(suspend(until: 60, .forceMajeure))
        let planned = SuspensionBreach.tooLong(days: 40, allowed: 30, Law.article("BJ §37"))
        #expect(table.state.procedure.openSuspension?.suspension.breaches == [planned])
        table.on(70)
        try table.jointly(.resume)
        let rested = SuspensionBreach.tooLong(days: 50, allowed: 30, Law.article("BJ §37"))
        #expect(table.state.procedure.suspensions.first?.resumption?.breaches == [rested])
    }

    @Test func `where only force majeure is a ground, talks that rest by agreement are a breach and time runs on`()
        throws
    {
        let profile = Law.china(with: [
            .suspensionGround: (.suspensionGround(.forceMajeureOnly), "SD §28"),
            .negotiationWindow: (
                .window(NegotiationWindow(start: .invitationAccepted, length: .calendarDays(60), end: .signature)),
                "SD §28"
            ),
        ])
        for cause in SuspensionCause.allCases {
            var table = try ProcedureTable.seated(profile)
            table.on(20)
            try table.jointly(suspend(until: 30, cause))
            let suspension = try #require(table.state.procedure.openSuspension?.suspension)
            #expect(suspension.breaches == (cause == .agreement ? [.noForceMajeure(Law.article("SD §28"))] : []))
            #expect(table.deadline(.negotiationWindow)?.status == (cause == .agreement ? .running : .suspended))
            table.on(30)
            try table.jointly(.resume)
            // Day 79 is a Saturday: the window ends on the Monday after, and with ten days more on a Tuesday.
            #expect(table.deadline(.negotiationWindow)?.due == ProcedureTable.day(cause == .agreement ? 81 : 89))
        }
    }

    @Test func `suspensions and pending steps are bounded`() throws {
        var table = try ProcedureTable.seated()
        for number in 0..<ProcedureLimits.maximumPendingSteps {
            try table.act(.state(suspend(until: 100 + number)), by: Person.labourChief)
        }
        table.refuses(.state(suspend(until: 99)), by: Person.labourChief, .tooManyPendingSteps)
        try table.act(.state(suspend(until: 99)), by: Person.employerChief)
        for _ in 0..<ProcedureLimits.maximumSuspensions {
            try table.jointlyUnlessPending(suspend(until: 100))
            try table.jointly(.resume)
        }
        table.refuses(.state(suspend(until: 99)), by: Person.labourChief, .tooManySuspensions)
    }
}

extension ProcedureTable {
    /// Both chiefs state a step that labour's may have stated before.
    fileprivate mutating func jointlyUnlessPending(_ step: ProcedureStep) throws {
        if !state.procedure.pendingSteps.contains(where: { $0.step == step }) {
            try act(.state(step), by: Person.labourChief)
        }
        try act(.state(step), by: Person.employerChief)
    }
}
