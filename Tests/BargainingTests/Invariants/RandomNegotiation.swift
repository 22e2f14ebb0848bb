import Bargaining

/// A whole negotiation at random, from the invitation to the end of the agreement: most times somebody does what brings
/// it on, else anybody tries anything. Most of that is refused; the rest makes a history.
struct RandomNegotiation {
    var table: ProcedureTable
    var generator: SeededGenerator
    let law: RandomLaw
    private var steps = 0

    static let newcomers = [Person.seat(20), Person.seat(21), Person.seat(22)]
    private static let everybody =
        [
            Person.labourChief, Person.labourRepresentative, Person.employerChief, Person.employerRepresentative,
            Person.recorder, Person.mediator, Person.authority, Person.federation, Person.tripartite, Person.stranger,
        ] + newcomers

    init(seed: UInt64, rules played: PlayedRules = .real) {
        var generator = SeededGenerator(seed: seed)
        law = RandomLaw(using: &generator)
        table = ProcedureTable(law.kept.profile)
        table.played = played
        self.generator = generator
    }

    var state: NegotiationState { table.state }

    /// Tries one act.
    mutating func step() -> HistoryStep {
        passTime()
        let (act, actor) = move()
        let command = NegotiationCommand.act(
            act, by: actor, occurredAt: occurredAt(), localNow: table.now,
            under: chance(25) ? law.next : table.rules)
        let before = table.state
        let outcome = table.outcome(of: command)
        defer { steps += 1 }
        return HistoryStep(
            index: steps, command: command, act: act, actor: actor, before: before, after: table.state,
            outcome: outcome, law: law, played: table.played)
    }

    private mutating func passTime() {
        if chance(4) { table.on(table.today + within(1...12)) }
        let stage = state.procedure.stage
        if stage == .underReview, chance(3) { table.on(table.today + 17) }
        if stage == .inForce || stage == .published, chance(20) { table.on(table.today + within(100...500)) }
        if state.invitation?.receivedAt != nil, state.invitation?.reply == nil, chance(8) {
            table.on(table.today + 35)
        }
        if state.procedure.disputes.openConciliation?.acceptedOn != nil, chance(20) { table.on(table.today + 50) }
    }

    /// Mostly today; at times entered later, or with a day that nobody knows.
    private mutating func occurredAt() -> OccurredAt {
        let today = ProcedureTable.day(table.today)
        if chance(40) { return pick([.unknown, .month(year: today.year, month: today.month)]) }
        guard chance(15) else { return .day(today) }
        return .day(ProcedureTable.day(table.today - within(1...5)))
    }

    private mutating func move() -> (NegotiationAct, Actor) {
        if chance(3), let due = dueAct() { return (due, .clock) }
        if !chance(5), let next = nextMove() {
            return chance(20) ? (next.0, .person(pick(Self.everybody))) : next
        }
        let act = anyAct()
        return (act, actor(of: act))
    }

    /// What time has made due.
    private mutating func dueAct() -> NegotiationAct? {
        if let offer = state.expiredProposals(at: table.now).first { return .expireOffer(offer) }
        return table.clockActs.randomElement(using: &generator).map { .procedure($0) }
    }

    /// Who would do it, most times.
    private mutating func actor(of act: NegotiationAct) -> Actor {
        guard !chance(8) else { return chance(5) ? .clock : .person(pick(Self.everybody)) }
        switch act {
        case .expireOffer: return .clock
        case .confirmReceipt, .acceptInvitation, .refuseInvitation: return .person(Person.employerChief)
        case .recommend, .award, .imposeTerms: return .person(pick([Person.mediator, Person.authority]))
        case .procedure(let act): return actor(of: act)
        default:
            let representatives = [Person.labourRepresentative, Person.employerRepresentative]
            return .person(chance(5) ? pick(representatives) : chief(pick([.labour, .employer])))
        }
    }

    private mutating func actor(of act: ProcedureAct) -> Actor {
        switch act {
        case .takeEffectBySilence, .markExpired, .markReplyOverdue, .dispute(.closeOverdueConciliation),
            .life(.markCommitmentMissed):
            .clock
        case .conveneCongress, .recordBallot, .urgeRectification: .person(Person.federation)
        case .recordReceipt, .raiseObjection, .confirmEffect, .dispute(.openConciliation),
            .dispute(.acceptConciliation), .dispute(.extendConciliation), .dispute(.draftConciliationAgreement),
            .dispute(.closeConciliation), .dispute(.recordArbitrationAward), .dispute(.recordJudgment):
            .person(Person.authority)
        case .dispute(.recordTripartiteMeeting): .person(Person.tripartite)
        case .draftMinutes: .person(Person.recorder)
        case .fileAgreement, .refileAgreement, .affixSeal, .discloseRules, .life(.notifyRuleChange),
            .life(.reportPerformance), .life(.fileDissolution), .life(.fulfilCommitment):
            .person(chief(.employer))
        case .sendCopyToHigherUnion, .dispute(.requestArbitration): .person(chief(.labour))
        default: .person(chief(pick([.labour, .employer])))
        }
    }

    /// The chief of a side, or who would be it.
    func chief(_ side: Side) -> SeatID {
        state.chief(of: side) ?? (side == .labour ? Person.labourChief : Person.employerChief)
    }

    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &generator)]
    }

    mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

    mutating func within(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
}

extension ProcedureTable {
    /// Runs a command; answers what was recorded, or the rule that refused it.
    mutating func outcome(of command: NegotiationCommand) -> Result<[NegotiationEvent], NegotiationRejection> {
        let known = events.count
        do throws(NegotiationRejection) {
            try run(command)
            return .success(Array(events[known...]))
        } catch {
            return .failure(error)
        }
    }
}
