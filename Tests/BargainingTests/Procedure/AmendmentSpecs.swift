import Bargaining
import Testing

/// Changes of an agreement in force: proposed by a side, agreed by both.
@Suite struct AmendmentSpecs {
    private static let propose = ProcedureAct.life(.proposeAmendment(items: []))
    private static let step = ProcedureStep.amendAgreement(proposal: 1, ProcedureTable.text(2))
    /// The day after the term of the example.
    private static let over = ProcedureTable.dayZero.days(until: "2028-09-29")

    private static func amendment(_ ratification: String?, _ filing: String?, day: Int) -> Amendment {
        Amendment(
            number: 1, textHash: ProcedureTable.text(2), day: ProcedureTable.day(day),
            ratification: ratification.map(Law.article), filing: filing.map(Law.article),
            profile: Law.china.reference)
    }

    @Test func `either chief proposes, both agree on a text, and what the law still asks is on the record`() throws {
        var table = try ProcedureTable.inForce()
        table.on(200)
        let proposal = AmendmentProposal(number: 1, side: .employer, items: ["per_parcel"])
        #expect(
            try table.act(.life(.proposeAmendment(items: ["per_parcel"])), by: Person.employerChief)
                == [.life(.amendmentProposed(proposal))])
        #expect(
            try table.act(.state(Self.step), by: Person.labourChief) == [.stepProposed(Self.step, side: .labour)])
        table.refuses(.state(Self.step), by: Person.labourChief, rejection: .alreadyStated)
        let other = ProcedureStep.amendAgreement(proposal: 1, ProcedureTable.text(3))
        try table.act(.state(other), by: Person.employerChief)
        table.on(205)
        let amendment = Self.amendment("O22 §36", "O22 §42", day: 205)
        #expect(
            try table.act(.state(Self.step), by: Person.employerChief) == [.life(.agreementAmended(amendment))])
        #expect(table.state.procedure.life.amendments.map(\.amendment) == [amendment])
        #expect(table.state.procedure.pendingSteps.isEmpty, "what was stated of another text of it falls")
        #expect(table.state.procedure.isInForce && table.deadline(.termEnd)?.status == .running)
        try table.act(Self.propose, by: Person.labourChief)
        #expect(table.state.procedure.life.amendments.map(\.proposal.side) == [.employer, .labour])
    }

    @Test func `a platform agreement needs neither vote nor filing`() throws {
        var table = try ProcedureTable.settled()
        try table.jointly(.assembleDraft(ProcedureTable.plan(.platformAgreement)))
        try table.bothChiefs(.signAgreement(1, ProcedureTable.hash))
        try table.act(Self.propose, by: Person.labourChief)
        #expect(try table.jointly(Self.step) == [.life(.agreementAmended(Self.amendment(nil, nil, day: 71)))])
    }

    @Test func `an amendment answers a proposal once and brings another text`() throws {
        var table = try ProcedureTable.inForce()
        for number in [-1, 0, 1] {
            table.refuses(
                .state(.amendAgreement(proposal: number, ProcedureTable.text(2))), by: Person.labourChief,
                .life(.amendmentUnknown(number)))
        }
        try table.act(Self.propose, by: Person.labourChief)
        table.refuses(
            .state(.amendAgreement(proposal: 1, ProcedureTable.hash)), by: Person.labourChief,
            .life(.amendmentChangesNothing))
        try table.jointly(Self.step)
        table.refuses(.state(Self.step), by: Person.labourChief, .life(.amendmentAlreadyMade(1)))
        try table.act(Self.propose, by: Person.employerChief)
        table.refuses(
            .state(.amendAgreement(proposal: 2, ProcedureTable.text(2))), by: Person.labourChief,
            .life(.amendmentChangesNothing))
        try table.jointly(.amendAgreement(proposal: 2, ProcedureTable.hash))
        #expect(table.state.procedure.life.amendments.compactMap(\.amendment).count == 2)
    }

    @Test func `chiefs change what is in force, in items of it, each once`() throws {
        let early = try ProcedureTable.received()
        early.refuses(Self.propose, by: Person.labourChief, .notInForce)
        early.refuses(.state(Self.step), by: Person.labourChief, .notInForce)
        let table = try ProcedureTable.inForce()
        for act in [Self.propose, .state(Self.step)] {
            table.refuses(act, by: Person.employerRepresentative, rejection: .onlyTheChiefMay)
            table.refuses(act, by: Person.authority, rejection: .seatBelongsToNoSide)
        }
        table.refuses(
            .life(.proposeAmendment(items: ["shifts"])), by: Person.labourChief,
            .dispute(.itemNotOfAgreement("shifts")))
        table.refuses(
            .life(.proposeAmendment(items: ["per_parcel", "per_parcel"])), by: Person.labourChief,
            rejection: .itemNamedTwice("per_parcel"))
    }

    @Test func `after its term it is changed no more; what was before is recorded late`() throws {
        var table = try ProcedureTable.inForce()
        table.on(Self.over)
        try table.clock(.markExpired)
        table.refuses(Self.propose, by: Person.labourChief, .agreementExpired)
        table.on(Self.over - 1)
        try table.act(Self.propose, by: Person.labourChief)
        try table.jointly(Self.step)
        table.on(Self.over)
        table.refuses(
            .state(.amendAgreement(proposal: 1, ProcedureTable.text(3))), by: Person.labourChief, .agreementExpired)
    }

    @Test func `it happens on a day, and proposals are bounded`() throws {
        var table = try ProcedureTable.inForce()
        for act in [Self.propose, .state(Self.step)] {
            let command = NegotiationCommand.act(
                .procedure(act), by: .person(Person.labourChief), occurredAt: .year(2026), localNow: table.now,
                under: table.rules)
            #expect(throws: NegotiationRejection.procedure(.dayUnknown)) {
                try Negotiation.decide(command, table.state)
            }
        }
        for _ in 1...ProcedureLimits.maximumAmendments { try table.act(Self.propose, by: Person.labourChief) }
        table.refuses(Self.propose, by: Person.employerChief, .life(.tooManyAmendments))
    }
}
