import Bargaining
import EventSourcing
import Testing

/// A negotiation with its procedure, played by commands from day 0 on under a profile.
struct ProcedureTable {
    private(set) var events: [NegotiationEvent] = []
    private(set) var state = Negotiation.initialState
    var rules: ProcedureRules
    /// Days since the invitation.
    var today = 0
    /// The rules by which it is played.
    var played = PlayedRules.real

    /// A Thursday, so that no period of the example ends on a weekend.
    static let dayZero: LocalDay = "2026-06-04"

    init(_ profile: RuleProfile = Law.china) { rules = Law.rules(profile) }

    /// A day of the example; a wrong one is a fault of the test.
    static func day(_ number: Int) -> LocalDay {
        guard let day = dayZero.adding(days: number) else { preconditionFailure("no day \(number)") }
        return day
    }

    var now: LocalMoment {
        guard let now = LocalMoment(day: Self.day(today), minute: 540) else { preconditionFailure("no minute") }
        return now
    }

    func command(_ act: NegotiationAct, by actor: Actor) -> NegotiationCommand {
        .act(act, by: actor, occurredAt: .day(now.day), localNow: now, under: rules)
    }

    @discardableResult
    mutating func run(_ command: NegotiationCommand) throws(NegotiationRejection) -> [NegotiationFact] {
        let decided = try played.decide(command, state)
        for event in decided {
            events.append(event)
            played.evolve(&state, event)
        }
        return decided.map(\.fact)
    }

    @discardableResult
    mutating func act(_ act: NegotiationAct, by person: SeatID) throws(NegotiationRejection) -> [NegotiationFact] {
        try run(command(act, by: .person(person)))
    }

    @discardableResult
    mutating func act(_ act: ProcedureAct, by person: SeatID) throws(NegotiationRejection) -> [ProcedureFact] {
        try run(command(.procedure(act), by: .person(person))).compactMap(\.procedureFact)
    }

    @discardableResult
    mutating func clock(_ act: ProcedureAct) throws(NegotiationRejection) -> [ProcedureFact] {
        try run(command(.procedure(act), by: .clock)).compactMap(\.procedureFact)
    }

    /// A step that both chiefs state, labour first.
    @discardableResult
    mutating func jointly(_ step: ProcedureStep) throws(NegotiationRejection) -> [ProcedureFact] {
        try act(.state(step), by: Person.labourChief)
        return try act(.state(step), by: Person.employerChief)
    }

    /// Both chiefs do the same.
    mutating func bothChiefs(_ act: ProcedureAct) throws(NegotiationRejection) {
        try self.act(act, by: Person.labourChief)
        try self.act(act, by: Person.employerChief)
    }

    mutating func on(_ day: Int) { today = day }

    /// What an act would answer now: the facts, or the rule that refuses it.
    func answer(_ act: ProcedureAct, by actor: Actor) -> Result<[ProcedureFact], NegotiationRejection> {
        do throws(NegotiationRejection) {
            return .success(
                try Negotiation.decide(command(.procedure(act), by: actor), state).compactMap(\.fact.procedureFact))
        } catch {
            return .failure(error)
        }
    }

    func refuses(
        _ act: ProcedureAct, by person: SeatID, _ rejection: ProcedureRejection,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        refuses(act, by: person, rejection: .procedure(rejection), sourceLocation: sourceLocation)
    }

    func refuses(
        _ act: ProcedureAct, by person: SeatID, rejection: NegotiationRejection,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(answer(act, by: .person(person)) == .failure(rejection), sourceLocation: sourceLocation)
    }

    func refusesClock(
        _ act: ProcedureAct, _ rejection: ProcedureRejection, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(answer(act, by: .clock) == .failure(.procedure(rejection)), sourceLocation: sourceLocation)
    }

    func deadline(_ rule: ClockRule) -> Deadline? {
        Procedure.deadlines(of: state, under: rules).last { $0.rule == rule }
    }

    var clockActs: [ProcedureAct] { Procedure.clockActs(of: state, under: rules, at: now) }
}

extension NegotiationFact {
    var procedureFact: ProcedureFact? {
        if case .procedure(let fact) = self { fact } else { nil }
    }
}

extension Person {
    static let authority = seat(10)
    static let federation = seat(11)
    static let tripartite = seat(12)
}
