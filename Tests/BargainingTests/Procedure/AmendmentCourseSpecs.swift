import Bargaining
import Testing

/// An amendment on its way into force, the way of the agreement itself: voted, signed, filed, in force by silence.
@Suite struct AmendmentCourseSpecs {
    private static let hash = ProcedureTable.text(2)
    private static let sitting = CongressSitting(eligible: 120, attending: 84)

    private static func act(_ act: AmendmentAct, _ number: Int = 1) -> ProcedureAct { .life(.amendment(number, act)) }
    private static func rejection(_ rejection: AmendmentRejection, _ number: Int = 1) -> ProcedureRejection {
        .life(.amendment(number, rejection))
    }
    private static func vote(_ votes: Int = 60, announced: Bool? = nil) -> ProcedureAct {
        act(.vote(sitting, ProcedureTable.ayes(votes, announced: announced)))
    }

    /// Agreed on day 205.
    private static func agreed(_ profile: RuleProfile = Law.china) throws -> ProcedureTable {
        var table = try ProcedureTable.inForce(profile)
        table.on(200)
        try table.act(.life(.proposeAmendment(items: [])), by: Person.labourChief)
        table.on(205)
        try table.jointly(.amendAgreement(proposal: 1, hash))
        return table
    }

    /// Voted on day 206.
    private static func ratified() throws -> ProcedureTable {
        var table = try agreed()
        table.on(206)
        try table.act(vote(), by: Person.recorder)
        return table
    }

    /// Signed on day 207.
    private static func signed() throws -> ProcedureTable {
        var table = try ratified()
        table.on(207)
        try table.bothChiefs(act(.sign(hash)))
        return table
    }

    /// Filed on day 210, received on day 213.
    private static func received() throws -> ProcedureTable {
        var table = try signed()
        table.on(210)
        try table.act(act(.file(copies: 3)), by: Person.employerChief)
        table.on(213)
        try table.act(act(.recordReceipt), by: Person.authority)
        return table
    }

    private static func state(_ table: ProcedureTable) throws -> AmendmentState {
        try #require(table.state.procedure.life.amendments.first)
    }

    private static func status(_ table: ProcedureTable) throws -> AmendmentStatus {
        try state(table).status(signing: .afterCongress)
    }

    @Test func `it is voted on, signed, filed and in force by silence, each step with its clock`() throws {
        var table = try Self.agreed()
        #expect(try Self.status(table) == .agreed)
        table.on(206)
        let facts = try table.act(Self.vote(announced: true), by: Person.federation)
        guard case .life(.amendment(1, .voted(let ballot, true, nil)))? = facts.first else { throw Missing() }
        #expect(ballot.draft == 1 && ballot.outcome.isPassed && ballot.day == ProcedureTable.day(206))
        #expect(try Self.status(table) == .ratified)
        table.on(207)
        try table.act(Self.act(.sign(Self.hash)), by: Person.labourChief)
        table.refuses(Self.act(.sign(Self.hash)), by: Person.labourChief, rejection: .alreadyStated)
        try table.act(Self.act(.sign(Self.hash)), by: Person.employerChief)
        #expect(try Self.status(table) == .signed)
        #expect(table.deadline(.file)?.due == ProcedureTable.day(217) && table.deadline(.file)?.status == .running)
        table.on(210)
        try table.act(Self.act(.file(copies: 3)), by: Person.employerChief)
        #expect(try Self.status(table) == .filed)
        #expect(table.deadline(.file)?.status == .met(on: ProcedureTable.day(210)))
        table.on(213)
        try table.act(Self.act(.recordReceipt), by: Person.authority)
        #expect(try Self.status(table) == .underReview)
        #expect(table.deadline(.review)?.due == ProcedureTable.day(228) && table.deadline(.review)?.party == .authority)
        table.on(228)
        table.refusesClock(
            Self.act(.takeEffectBySilence), Self.rejection(.reviewStillRuns(through: ProcedureTable.day(228))))
        #expect(table.clockActs.isEmpty)
        table.on(229)
        #expect(table.clockActs == [Self.act(.takeEffectBySilence)])
        table.refuses(Self.act(.takeEffectBySilence), by: Person.authority, rejection: .onlyTheClockMay)
        try table.clock(Self.act(.takeEffectBySilence))
        #expect(try Self.state(table).effectiveFrom == ProcedureTable.day(229))
        #expect(try Self.status(table) == .inForce && table.clockActs.isEmpty)
        table.refusesClock(Self.act(.takeEffectBySilence), Self.rejection(.alreadyInForce))
        #expect(table.state.procedure.isInForce && table.deadline(.termEnd)?.status == .running)
    }

    @Test func `the authority says that it has no objection, and it is in force from that day`() throws {
        var table = try Self.received()
        table.on(215)
        try table.act(Self.act(.confirmEffect), by: Person.authority)
        #expect(try Self.state(table).effectiveFrom == ProcedureTable.day(215))
        table.refuses(Self.act(.confirmEffect), by: Person.authority, Self.rejection(.alreadyInForce))
        table.refuses(Self.act(.object(clauses: [1])), by: Person.authority, Self.rejection(.alreadyInForce))
    }

    @Test func `an objection in time ends it; a late one is on the record and undoes nothing`() throws {
        var table = try Self.received()
        table.on(220)
        table.refuses(Self.act(.object(clauses: [])), by: Person.authority, .clausesMissing)
        table.refuses(Self.act(.object(clauses: [1, 1])), by: Person.authority, .clauseNamedTwice(1))
        table.refuses(Self.act(.object(clauses: [0])), by: Person.authority, .clauseOutOfRange(0))
        try table.act(Self.act(.object(clauses: [4])), by: Person.authority)
        #expect(try Self.status(table) == .objected)
        #expect(table.deadline(.review)?.status == .met(on: ProcedureTable.day(220)))
        table.refuses(Self.act(.object(clauses: [5])), by: Person.authority, Self.rejection(.alreadyObjected))
        table.refuses(Self.act(.confirmEffect), by: Person.authority, Self.rejection(.objectionStands))
        table.on(300)
        table.refusesClock(Self.act(.takeEffectBySilence), Self.rejection(.objectionStands))
        #expect(table.clockActs.isEmpty)
        var late = try Self.received()
        late.on(230)
        try late.act(Self.act(.object(clauses: [4])), by: Person.authority)
        late.refuses(Self.act(.object(clauses: [5])), by: Person.authority, Self.rejection(.alreadyObjected))
        try late.clock(Self.act(.takeEffectBySilence))
        #expect(try Self.state(late).effectiveFrom == ProcedureTable.day(229))
    }

    @Test func `a vote that fails ends it, whatever was announced`() throws {
        var table = try Self.agreed()
        table.refuses(Self.vote(59, announced: true), by: Person.recorder, .announcedResultDisagrees)
        try table.act(Self.vote(59), by: Person.recorder)
        #expect(try Self.status(table) == .rejected)
        table.refuses(Self.vote(), by: Person.recorder, Self.rejection(.rejected))
        table.refuses(Self.act(.sign(Self.hash)), by: Person.labourChief, Self.rejection(.rejected))
        table.refuses(Self.act(.file(copies: 3)), by: Person.employerChief, Self.rejection(.rejected))
    }

    @Test func `counts that cannot be are refused, and a vote is counted once`() throws {
        var table = try Self.agreed()
        for sitting in [
            CongressSitting(eligible: 0, attending: 0), CongressSitting(eligible: 10, attending: 11),
            CongressSitting(eligible: 120, attending: 83),
        ] {
            table.refuses(
                Self.act(.vote(sitting, ProcedureTable.ayes(60))), by: Person.recorder, .countsDoNotFit)
        }
        table.refuses(
            Self.act(.vote(CongressSitting(enterprise: "Firm", eligible: 120, attending: 84), ProcedureTable.ayes(60))),
            by: Person.recorder, .enterpriseNotVoting("Firm"))
        try table.act(Self.vote(), by: Person.recorder)
        table.refuses(Self.vote(), by: Person.recorder, Self.rejection(.alreadyVotedOn))
    }

    @Test func `where each enterprise votes by itself, all have to approve`() throws {
        var table = try ProcedureTable.drafted()
        try table.jointly(.submitToCongress(draft: 1, .eachEnterprise(["Firm 1", "Firm 2"])))
        func sitting(_ firm: PartyName) -> CongressSitting {
            CongressSitting(enterprise: firm, eligible: 120, attending: 84)
        }
        for firm: PartyName in ["Firm 1", "Firm 2"] {
            try table.act(.conveneCongress(draft: 1, sitting(firm)), by: Person.federation)
            try table.act(
                .recordBallot(draft: 1, BallotPaper(enterprise: firm, inFavour: 60, against: 24, isSecret: true)),
                by: Person.recorder)
        }
        try table.file(1, ProcedureTable.hash, signed: 80, filed: 86, received: 88)
        table.on(104)
        try table.clock(.takeEffectBySilence)
        table.on(200)
        try table.act(.life(.proposeAmendment(items: [])), by: Person.labourChief)
        try table.jointly(.amendAgreement(proposal: 1, Self.hash))
        table.refuses(Self.vote(), by: Person.recorder, .enterpriseNotVoting(nil))
        try table.act(Self.act(.vote(sitting("Firm 1"), ProcedureTable.ayes(60))), by: Person.recorder)
        table.refuses(
            Self.act(.vote(sitting("Firm 1"), ProcedureTable.ayes(60))), by: Person.recorder,
            Self.rejection(.alreadyVotedOn))
        table.refuses(Self.act(.sign(Self.hash)), by: Person.labourChief, Self.rejection(.notRatified))
        try table.act(Self.act(.vote(sitting("Firm 2"), ProcedureTable.ayes(60))), by: Person.recorder)
        #expect(try Self.status(table) == .ratified)
    }

    @Test func `each step waits for the one before it`() throws {
        let agreed = try Self.agreed()
        agreed.refuses(Self.act(.sign(Self.hash)), by: Person.labourChief, Self.rejection(.notRatified))
        agreed.refuses(Self.act(.file(copies: 3)), by: Person.employerChief, Self.rejection(.notRatified))
        let ratified = try Self.ratified()
        ratified.refuses(Self.act(.sign(ProcedureTable.text(3))), by: Person.labourChief, Self.rejection(.textDiffers))
        ratified.refuses(Self.act(.file(copies: 3)), by: Person.federation, Self.rejection(.notSigned))
        var signed = try Self.signed()
        signed.refuses(Self.act(.file(copies: 0)), by: Person.employerChief, .copiesOutOfRange)
        for act in [AmendmentAct.recordReceipt, .object(clauses: [1]), .confirmEffect] {
            signed.refuses(Self.act(act), by: Person.authority, Self.rejection(.notFiled))
        }
        signed.refusesClock(Self.act(.takeEffectBySilence), Self.rejection(.notFiled))
        try signed.act(Self.act(.file(copies: 3)), by: Person.federation)
        signed.refuses(Self.act(.file(copies: 3)), by: Person.employerChief, Self.rejection(.alreadyFiled))
        for act in [AmendmentAct.object(clauses: [1]), .confirmEffect] {
            signed.refuses(Self.act(act), by: Person.authority, Self.rejection(.notReceived))
        }
        let received = try Self.received()
        received.refuses(Self.act(.recordReceipt), by: Person.authority, Self.rejection(.alreadyReceived))
    }

    @Test func `only an amendment on which both agreed, and on no later one, goes on`() throws {
        var table = try ProcedureTable.inForce()
        table.on(200)
        table.refuses(Self.vote(), by: Person.recorder, .life(.amendmentUnknown(1)))
        try table.act(.life(.proposeAmendment(items: [])), by: Person.labourChief)
        table.refuses(Self.vote(), by: Person.recorder, Self.rejection(.notAgreed))
        try table.jointly(.amendAgreement(proposal: 1, Self.hash))
        try table.act(.life(.proposeAmendment(items: [])), by: Person.employerChief)
        try table.jointly(.amendAgreement(proposal: 2, ProcedureTable.text(3)))
        table.refuses(Self.vote(), by: Person.recorder, Self.rejection(.overtaken))
    }

    @Test func `a platform agreement's amendment holds as soon as both agree`() throws {
        var table = try ProcedureTable.settled()
        try table.jointly(.assembleDraft(ProcedureTable.plan(.platformAgreement)))
        try table.bothChiefs(.signAgreement(1, ProcedureTable.hash))
        try table.act(.life(.proposeAmendment(items: [])), by: Person.labourChief)
        #expect(try Self.status(table) == .proposed)
        try table.jointly(.amendAgreement(proposal: 1, Self.hash))
        #expect(try Self.status(table) == .inForce)
        table.refuses(Self.vote(), by: Person.recorder, Self.rejection(.needsNoVote))
        table.refuses(Self.act(.sign(Self.hash)), by: Person.labourChief, Self.rejection(.needsNoSignature))
        table.refuses(Self.act(.file(copies: 3)), by: Person.employerChief, Self.rejection(.needsNoFiling))
    }

    @Test func `where the chiefs sign before the congress, the vote starts the filing`() throws {
        let shanghai = Law.china(with: [
            .signing: (.signing(.beforeCongress), "SH §22"),
            .filing: (.filing(FilingRule(within: .calendarDays(10), start: .congressResultNotice)), "SH §23"),
        ])
        var table = try Self.agreed(shanghai)
        table.on(206)
        let facts = try table.act(Self.vote(), by: Person.recorder)
        guard case .life(.amendment(1, .voted(_, true, let filing?)))? = facts.first else { throw Missing() }
        #expect(filing.due == ProcedureTable.day(216))
        table.refuses(Self.act(.sign(Self.hash)), by: Person.labourChief, Self.rejection(.needsNoSignature))
        try table.act(Self.act(.file(copies: 3)), by: Person.employerChief)
        #expect(try Self.state(table).status(signing: .beforeCongress) == .filed)
    }

    @Test func `nobody does another's part, and after the end nothing goes on`() throws {
        var table = try Self.received()
        for person in [Person.labourChief, Person.employerChief, Person.tripartite] {
            for act in [AmendmentAct.recordReceipt, .object(clauses: [1]), .confirmEffect] {
                table.refuses(Self.act(act), by: person, .onlyAnOfficialMay(.authority))
            }
            table.refuses(Self.vote(), by: person, .onlyTheRecorderOrTheFederationMay)
        }
        table.refuses(Self.act(.sign(Self.hash)), by: Person.employerRepresentative, rejection: .onlyTheChiefMay)
        table.refuses(
            Self.act(.file(copies: 3)), by: Person.labourChief, .onlyTheEmployerSideOrTheFederationMay)
        try table.jointly(.dissolveAgreement)
        let reviews = Procedure.deadlines(of: table.state, under: table.rules).filter { $0.rule == .review }
        #expect(!reviews.contains { $0.status == .running })
        table.refuses(Self.act(.confirmEffect), by: Person.authority, .life(.agreementDissolved))
        table.on(300)
        table.refusesClock(Self.act(.takeEffectBySilence), .life(.agreementDissolved))
    }

    private struct Missing: Error {}
}
