import Bargaining
import EventSourcing
import Testing

/// What follows an agreement: the next round of the same parties, and a later agreement in its place.
@Suite struct SuccessionSpecs {
    private static let other = StreamID(UUIDValue(high: 7, low: 8))

    private static func successor(
        invited: Int? = 300, inForce: Int? = nil, labour: [PartyName] = Example.opening.labour,
        employer: [PartyName] = Example.opening.employer, of negotiation: StreamID = other
    ) -> Successor {
        Successor(
            negotiation,
            record: SuccessorRecord(
                negotiation: negotiation, labour: labour, employer: employer,
                invitedOn: invited.map(ProcedureTable.day), inForceFrom: inForce.map(ProcedureTable.day)))
    }

    private static func next(_ successor: Successor) -> ProcedureAct { .life(.noteNextRound(successor)) }
    private static func supersede(_ successor: Successor) -> ProcedureAct { .life(.recordSupersession(successor)) }

    /// A platform agreement of day 71, with the clock of the yearly round.
    private static func platform() throws -> ProcedureTable {
        var table = try ProcedureTable.settled()
        try table.jointly(.assembleDraft(ProcedureTable.plan(.platformAgreement)))
        try table.bothChiefs(.signAgreement(1, ProcedureTable.hash))
        return table
    }

    @Test func `a new invitation of the same parties stops the yearly round and starts the next`() throws {
        var table = try Self.platform()
        let clock = try #require(table.deadline(.yearlyRound))
        #expect(clock.status == .running && clock.article == Law.article("G26"))
        table.on(300)
        let facts = try table.act(Self.next(Self.successor()), by: Person.employerChief)
        guard case .life(.nextRoundInvited(let round))? = facts.first else { throw Missing() }
        #expect(round.number == 1 && round.negotiation == Self.other && round.side == .employer)
        #expect(round.day == ProcedureTable.day(300) && round.timeliness?.isLate == false)
        #expect(round.next?.start == ProcedureTable.day(300) && round.next?.rule == .yearlyRound)
        let rounds = Procedure.deadlines(of: table.state, under: table.rules).filter { $0.rule == .yearlyRound }
        #expect(rounds.map(\.status) == [.met(on: ProcedureTable.day(300)), .running])
        #expect(table.state.procedure.isInForce && table.state.procedure.life.nextRounds == [round])
        table.refuses(Self.next(Self.successor()), by: Person.labourChief, rejection: .alreadyStated)
    }

    @Test func `a round that comes late is recorded and shown as late; the last year starts no other`() throws {
        var table = try Self.platform()
        table.on(700)
        let facts = try table.act(Self.next(Self.successor(invited: 699)), by: Person.labourChief)
        guard case .life(.nextRoundInvited(let round))? = facts.first else { throw Missing() }
        #expect(round.timeliness?.isLate == true && round.next == nil)
        #expect(table.deadline(.yearlyRound)?.status == .missed(on: ProcedureTable.day(699)))
    }

    @Test func `where no yearly round is due, the next one is recorded all the same`() throws {
        var table = try ProcedureTable.inForce()
        table.on(300)
        let facts = try table.act(Self.next(Self.successor(invited: nil)), by: Person.labourChief)
        guard case .life(.nextRoundInvited(let round))? = facts.first else { throw Missing() }
        #expect(round.day == ProcedureTable.day(300) && round.timeliness == nil && round.next == nil)
    }

    @Test func `what follows is a later negotiation of the same parties that can be read`() throws {
        let early = try ProcedureTable.received()
        var table = try ProcedureTable.inForce()
        table.on(400)
        for act in [Self.next, Self.supersede] {
            early.refuses(act(Self.successor(inForce: 350)), by: Person.labourChief, .notInForce)
            table.refuses(act(Successor(Self.other)), by: Person.labourChief, .life(.successorUnknown))
            for stranger in [
                Self.successor(inForce: 350, labour: ["Another union"]),
                Self.successor(inForce: 350, employer: ["Another employer"]),
            ] {
                table.refuses(act(stranger), by: Person.labourChief, .life(.successorOfOtherParties))
            }
            table.refuses(
                act(Self.successor(invited: 10, inForce: 20)), by: Person.labourChief, .life(.successorIsEarlier))
            table.refuses(
                act(Self.successor(inForce: 350)), by: Person.labourRepresentative, rejection: .onlyTheChiefMay)
            table.refuses(act(Self.successor(inForce: 350)), by: Person.authority, rejection: .seatBelongsToNoSide)
        }
    }

    @Test func `rounds are bounded`() throws {
        var table = try ProcedureTable.inForce()
        table.on(400)
        for number in 1...ProcedureLimits.maximumNextRounds {
            let stream = StreamID(UUIDValue(high: 9, low: UInt64(number)))
            try table.act(Self.next(Self.successor(of: stream)), by: Person.labourChief)
        }
        table.refuses(Self.next(Self.successor()), by: Person.labourChief, .life(.tooManyNextRounds))
    }

    @Test func `a later agreement in force takes the place of this one from its first day on`() throws {
        var table = try ProcedureTable.inForce(
            Law.china(with: [.performanceReport: (.period(.months(12)), "BJ §41")]))
        table.on(400)
        table.refuses(Self.supersede(Self.successor()), by: Person.labourChief, .life(.successorNotInForce))
        table.refuses(
            Self.supersede(Self.successor(inForce: 401)), by: Person.labourChief, .life(.successorNotInForce))
        try table.act(.state(.dissolveAgreement), by: Person.employerChief)
        let supersession = Supersession(
            draft: 1, negotiation: Self.other, side: .labour, day: ProcedureTable.day(349))
        #expect(
            try table.act(Self.supersede(Self.successor(inForce: 350)), by: Person.labourChief)
                == [.life(.agreementSuperseded(supersession))])
        #expect(!table.state.procedure.isInForce && table.state.procedure.stage == .superseded)
        #expect(table.state.procedure.coverage == nil && table.state.procedure.pendingSteps.isEmpty)
        for rule in [ClockRule.publish, .renewalWindow, .termEnd, .performanceReport, .yearlyRound] {
            #expect(table.deadline(rule) == nil, "\(rule)")
        }
        table.refuses(
            Self.supersede(Self.successor(inForce: 350)), by: Person.employerChief, .life(.agreementSuperseded))
        table.refuses(.life(.proposeRenewal), by: Person.labourChief, .life(.agreementSuperseded))
        table.refuses(.life(.proposeAmendment(items: [])), by: Person.labourChief, .life(.agreementSuperseded))
        table.refuses(.state(.dissolveAgreement), by: Person.labourChief, .life(.agreementSuperseded))
        table.refuses(
            .state(.accede(Accession(enterprise: "Firm", workers: 1))), by: Person.labourChief,
            .life(.agreementSuperseded))
        table.on(2_000)
        table.refusesClock(.markExpired, .life(.agreementSuperseded))
        #expect(table.clockActs.isEmpty)
    }

    @Test func `an agreement whose term was over before, or that was dissolved, is not superseded`() throws {
        var expired = try ProcedureTable.inForce()
        expired.on(900)
        try expired.clock(.markExpired)
        expired.refuses(Self.supersede(Self.successor(inForce: 890)), by: Person.labourChief, .agreementExpired)
        var dissolved = try ProcedureTable.inForce()
        dissolved.on(200)
        try dissolved.jointly(.dissolveAgreement)
        dissolved.refuses(
            Self.supersede(Self.successor(inForce: 190)), by: Person.labourChief, .life(.agreementDissolved))
    }

    @Test func `the record of a negotiation tells its parties, its invitation and since when its agreement holds`()
        throws
    {
        let invited = try ProcedureTable.invited()
        let record = try #require(SuccessorRecord(invited.state, of: Self.other, under: invited.rules))
        #expect(record.invitedOn == ProcedureTable.dayZero && record.inForceFrom == nil)
        #expect(record.labour == Example.opening.labour && record.employer == Example.opening.employer)
        let table = try ProcedureTable.inForce()
        // Silence brings it into force on day 104, and its sides stated day 117 as its first.
        #expect(
            SuccessorRecord(table.state, of: Self.other, under: table.rules)?.inForceFrom == ProcedureTable.day(117))
        #expect(SuccessorRecord(Negotiation.initialState, of: Self.other, under: table.rules) == nil)
    }

    private struct Missing: Error {}
}
