import Bargaining

/// A live table at which random people try random acts; most are refused, the rest makes a history.
struct RandomTable {
    private(set) var ledger: Ledger
    private var generator: SeededGenerator

    private static let people = [
        Person.labourChief, Person.labourRepresentative, Person.employerChief, Person.employerRepresentative,
        Person.recorder, Person.mediator,
    ]
    private static let units: [(key: ItemKey, unit: Unit)] = [
        ("per_parcel", "CNY/parcel"), ("daily_limit", "hours/day"), ("deductions", "points"),
    ]

    /// Two unions against one association, everyone seated.
    init(seed: UInt64) throws {
        generator = SeededGenerator(seed: seed)
        ledger = try .accepted(opening: Example.opening(labour: ["Union A", "Union B"]), labourParty: "Union A")
        try ledger.act(.appointRepresentative(Person.labourRepresentative, party: "Union B"), by: Person.labourChief)
        try ledger.act(.appointRepresentative(Person.employerRepresentative, party: nil), by: Person.employerChief)
        try ledger.jointly(.appointRecorder(Person.recorder))
        try ledger.jointly(.appointMediator(Person.mediator))
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &generator)]
    }

    private mutating func number() -> ProposalNumber {
        let side = pick(Side.allCases)
        return ProposalNumber(
            side: side, ordinal: Int.random(in: 1...(ledger.state.lastOrdinal(of: side) + 1), using: &generator))
    }

    private mutating func draft() -> ProposalDraft {
        let chosen = Self.units.shuffled(using: &generator).prefix(Int.random(in: 1...3, using: &generator))
        let entries = chosen.map { ItemTerm(item: $0.key, term: RandomTerm.draw(unit: $0.unit, using: &generator)) }
        let conditions: [Condition] = Int.random(in: 0..<5, using: &generator) == 0 ? [.words("board approves")] : []
        return ProposalDraft(
            sheet: TermSheet(entries: entries), conditions: conditions,
            validUntil: Int.random(in: 0..<5, using: &generator) == 0
                ? LocalMoment(day: ledger.now.day, minute: nil) : nil)
    }

    private mutating func act() -> NegotiationAct {
        let key = pick(Self.units).key
        switch Int.random(in: 0..<26, using: &generator) {
        case 0...2: return .tableDemand(draft())
        case 3...5: return .makeOffer(draft())
        case 6, 7: return .counter(number(), draft())
        case 8, 9: return .offerPackage(draft())
        case 10: return .clarify(number())
        case 11: return .fulfilCondition(number(), condition: 0)
        case 12: return .withdrawOffer(number())
        case 13: return .rejectOffer(number())
        case 14, 15: return .acceptOffer(number())
        case 16: return .holdPosition([key])
        case 17: return .enterReservation([key], text: "caveat")
        case 18: return .liftReservation(Int.random(in: 1...5, using: &generator))
        case 19: return .recommend(draft())
        case 20: return pick([.openSession(.negotiationMeeting, chair: .labour), .closeSession])
        case 21: return .state(.park(key))
        case 22: return .state(.resume(key))
        case 23: return .state(.reopen(key))
        case 24: return .declareImpasse
        default: return .expireOffer(number())
        }
    }

    /// Tries one act; answers the command and the events, none where it was refused.
    mutating func step() -> (command: NegotiationCommand, before: NegotiationState, facts: [NegotiationFact]?) {
        if Int.random(in: 0..<20, using: &generator) == 0, let day = ledger.now.day.next {
            ledger.now = LocalMoment(day: day, minute: 540) ?? ledger.now
        }
        let act = act()
        let actor: Actor = if case .expireOffer = act { .clock } else { .person(pick(Self.people)) }
        let command = NegotiationCommand.act(act, by: actor, occurredAt: .day(ledger.now.day), localNow: ledger.now)
        let before = ledger.state
        do throws(NegotiationRejection) {
            return (command, before, try ledger.run(command))
        } catch {
            return (command, before, nil)
        }
    }
}

extension LocalDay {
    /// The day after; `nil` at the end of the calendar.
    fileprivate var next: LocalDay? {
        LocalDay(year: year, month: month, day: day + 1) ?? LocalDay(year: year, month: month + 1, day: 1)
            ?? LocalDay(year: year + 1, month: 1, day: 1)
    }
}
