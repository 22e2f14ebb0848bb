import Bargaining
import EventSourcing
import Testing

/// An agreement that ends before its term: by both sides, or by one on a ground of the law.
@Suite struct DissolutionSpecs {
    private static let beijing = Law.china(with: [
        .earlyEndReport: (.period(.calendarDays(10)), "BJ §48"),
        .performanceReport: (.period(.months(12)), "BJ §41"),
    ])
    private static let file = ProcedureAct.life(.fileDissolution)

    private static func dissolved(_ profile: RuleProfile = beijing) throws -> ProcedureTable {
        var table = try ProcedureTable.inForce(profile)
        table.on(200)
        try table.jointly(.dissolveAgreement)
        return table
    }

    private static let clock = StartedClock(
        rule: .earlyEndReport, profile: Law.china.reference, article: Law.article("BJ §48"),
        start: ProcedureTable.day(200), due: ProcedureTable.day(210))

    @Test func `both chiefs end it, and only the report of that is due any more`() throws {
        var table = try ProcedureTable.inForce(Self.beijing)
        table.on(200)
        let step = ProcedureStep.dissolveAgreement
        #expect(try table.act(.state(step), by: Person.labourChief) == [.stepProposed(step, side: .labour)])
        #expect(table.state.procedure.isInForce && table.deadline(.performanceReport) != nil)
        table.refuses(.state(step), by: Person.labourChief, rejection: .alreadyStated)
        let dissolution = Dissolution(
            draft: 1, ground: nil, side: nil, day: ProcedureTable.day(200), report: Self.clock)
        #expect(
            try table.act(.state(step), by: Person.employerChief) == [.life(.agreementDissolved(dissolution))])
        #expect(!table.state.procedure.isInForce && table.state.procedure.stage == .dissolved)
        #expect(table.state.procedure.coverage == nil && table.state.procedure.pendingSteps.isEmpty)
        for rule in [ClockRule.publish, .renewalWindow, .termEnd, .performanceReport] {
            #expect(table.deadline(rule) == nil, "\(rule)")
        }
        let report = try #require(table.deadline(.earlyEndReport))
        #expect(report.status == .running && report.party == .employer && report.due == ProcedureTable.day(210))
    }

    @Test(arguments: DissolutionGround.allCases)
    func `one side ends it on a ground of the law`(_ ground: DissolutionGround) throws {
        for (person, side) in [(Person.labourChief, Side.labour), (Person.employerChief, .employer)] {
            var table = try ProcedureTable.inForce(Self.beijing)
            table.on(200)
            try table.act(.state(.dissolveAgreement), by: Person.labourChief)
            let dissolution = Dissolution(
                draft: 1, ground: ground, side: side, day: ProcedureTable.day(200), report: Self.clock)
            #expect(
                try table.act(.life(.dissolveAgreement(ground)), by: person)
                    == [.life(.agreementDissolved(dissolution))])
            #expect(table.state.procedure.pendingSteps.isEmpty, "what one side stated of it falls")
        }
    }

    @Test func `the employers tell the authority, in time or late; nobody does it for them`() throws {
        var table = try Self.dissolved()
        table.refuses(Self.file, by: Person.labourChief, .onlyTheEmployerSideMay)
        table.refuses(Self.file, by: Person.authority, rejection: .seatBelongsToNoSide)
        var late = table
        table.on(210)
        let filing = DissolutionFiling(
            day: ProcedureTable.day(210), timeliness: Timeliness(clock: Self.clock, day: ProcedureTable.day(210)))
        #expect(
            try table.act(Self.file, by: Person.employerRepresentative) == [.life(.dissolutionFiled(filing))])
        #expect(table.deadline(.earlyEndReport)?.status == .met(on: ProcedureTable.day(210)))
        table.refuses(Self.file, by: Person.employerChief, rejection: .alreadyStated)
        late.on(211)
        #expect(late.deadline(.earlyEndReport)?.status == .running && late.clockActs == [])
        try late.act(Self.file, by: Person.employerChief)
        #expect(late.deadline(.earlyEndReport)?.status == .missed(on: ProcedureTable.day(211)))
    }

    @Test func `where the place sets no time for the report, none runs, and it can be recorded`() throws {
        var table = try Self.dissolved(Law.china)
        #expect(table.deadline(.earlyEndReport) == nil)
        #expect(
            try table.act(Self.file, by: Person.employerChief)
                == [.life(.dissolutionFiled(DissolutionFiling(day: ProcedureTable.day(200), timeliness: nil)))])
    }

    @Test func `chiefs end what is in force, once`() throws {
        let ground = ProcedureAct.life(.dissolveAgreement(.forceMajeure))
        let early = try ProcedureTable.received()
        for act in [.state(.dissolveAgreement), ground] {
            early.refuses(act, by: Person.labourChief, .notInForce)
        }
        let table = try ProcedureTable.inForce()
        table.refuses(Self.file, by: Person.employerChief, .life(.agreementNotDissolved))
        for act in [.state(.dissolveAgreement), ground] {
            table.refuses(act, by: Person.labourRepresentative, rejection: .onlyTheChiefMay)
            table.refuses(act, by: Person.federation, rejection: .seatBelongsToNoSide)
            let command = NegotiationCommand.act(
                .procedure(act), by: .person(Person.labourChief), occurredAt: .unknown, localNow: table.now,
                under: table.rules)
            #expect(throws: NegotiationRejection.procedure(.dayUnknown)) {
                try Negotiation.decide(command, table.state)
            }
        }
    }

    @Test func `after it nothing is changed, joined, renewed or over`() throws {
        var table = try Self.dissolved()
        let rules = RulesDisclosure(
            subject: .orderAllocation, title: .en("Dispatch rules"), version: "13",
            effectiveFrom: ProcedureTable.day(300))
        for act in [
            ProcedureAct.state(.dissolveAgreement), .life(.dissolveAgreement(.merger)),
            .life(.proposeAmendment(items: [])), .life(.proposeRenewal),
            .state(.amendAgreement(proposal: 1, ProcedureTable.text(2))),
            .state(.accede(Accession(enterprise: "Firm 1", workers: 1))), .life(.notifyRuleChange(rules)),
        ] { table.refuses(act, by: Person.employerChief, .life(.agreementDissolved)) }
        table.refuses(.publish(.notice), by: Person.employerChief, .notInForce)
        table.refuses(.sendCopyToHigherUnion, by: Person.labourChief, .notInForce)
        table.on(ProcedureTable.dayZero.days(until: "2028-09-29"))
        #expect(table.clockActs == [])
        table.refusesClock(.markExpired, .life(.agreementDissolved))
    }

    @Test func `an end before the term that is recorded after it still counts`() throws {
        var table = try ProcedureTable.inForce(Self.beijing)
        let over = ProcedureTable.dayZero.days(until: "2028-09-29")
        table.on(over)
        try table.clock(.markExpired)
        table.refuses(.life(.dissolveAgreement(.closure)), by: Person.employerChief, .agreementExpired)
        table.on(200)
        try table.act(.life(.dissolveAgreement(.closure)), by: Person.employerChief)
        #expect(table.state.procedure.stage == .dissolved)
        #expect(table.deadline(.earlyEndReport)?.due == ProcedureTable.day(210))
    }

    @Test func `what was to be done after it lapses, what was before is still owed`() throws {
        var table = try CommitmentSpecs.inForce()
        table.on(150)
        try table.act(.life(.dissolveAgreement(.bankruptcy)), by: Person.employerChief)
        let procedure = table.state.procedure
        #expect(procedure.commitments.map(procedure.status) == [.lapsed, .open])
        table.on(400)
        #expect(table.clockActs == [.life(.markCommitmentMissed(2))])
        try table.act(.life(.fulfilCommitment(2)), by: Person.employerChief)
        #expect(Negotiation.fold(table.events) == table.state)
    }
}
