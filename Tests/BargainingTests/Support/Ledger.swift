import Bargaining

/// A negotiation that is played by commands: what was decided, and the state it left.
struct Ledger {
    private(set) var events: [NegotiationEvent] = []
    private(set) var state = Negotiation.initialState
    /// The local time at which acts reach the service.
    var now: LocalMoment = "2026-04-12T09:00"

    init(_ facts: [NegotiationFact] = []) {
        for fact in facts { apply(NegotiationEvent(occurredAt: .day(now.day), fact: fact)) }
    }

    /// An act by a person.
    @discardableResult
    mutating func act(_ act: NegotiationAct, by person: SeatID) throws(NegotiationRejection) -> [NegotiationFact] {
        try run(.act(act, by: .person(person), occurredAt: .day(now.day), localNow: now))
    }

    /// An act by the clock.
    @discardableResult
    mutating func clock(_ act: NegotiationAct) throws(NegotiationRejection) -> [NegotiationFact] {
        try run(.act(act, by: .clock, occurredAt: .day(now.day), localNow: now))
    }

    /// A joint act that both chiefs state, labour first.
    mutating func jointly(_ act: JointAct) throws(NegotiationRejection) {
        try self.act(.state(act), by: Person.labourChief)
        try self.act(.state(act), by: Person.employerChief)
    }

    /// A statement of a published history.
    @discardableResult
    mutating func publish(
        _ entry: PublishedEntry, at occurredAt: OccurredAt = .unknown
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        try run(.published(entry, occurredAt: occurredAt))
    }

    /// Any command.
    @discardableResult
    mutating func run(_ command: NegotiationCommand) throws(NegotiationRejection) -> [NegotiationFact] {
        let decided = try Negotiation.decide(command, state)
        for event in decided { apply(event) }
        return decided.map(\.fact)
    }

    mutating func apply(_ event: NegotiationEvent) {
        events.append(event)
        Negotiation.evolve(&state, event)
    }

    /// The row of an item on the table.
    func row(_ key: ItemKey) -> TableRow? { state.table().row(key) }
}

extension Ledger {
    /// Both chiefs sit, three items are admitted.
    static func accepted(
        opening: NegotiationOpening = Example.opening, labourParty: PartyName? = nil,
        items: [AgendaItem] = [Example.rate, Example.limit, Example.deductions]
    ) throws -> Ledger {
        var ledger = try invited(opening: opening, labourParty: labourParty, items: items)
        try ledger.act(.acceptInvitation(party: nil), by: Person.employerChief)
        return ledger
    }

    /// Labour invited, no reply yet.
    static func invited(
        opening: NegotiationOpening = Example.opening, labourParty: PartyName? = nil,
        items: [AgendaItem] = [Example.rate, Example.limit, Example.deductions]
    ) throws -> Ledger {
        var ledger = Ledger()
        try ledger.act(
            .issueInvitation(
                opening, side: .labour, party: labourParty, items: items, addressee: Person.employerChief),
            by: Person.labourChief)
        return ledger
    }

    /// Accepted, with a representative more on each side, a recorder and a mediator.
    static func seated(opening: NegotiationOpening = Example.opening) throws -> Ledger {
        var ledger = try accepted(opening: opening)
        try ledger.act(.appointRepresentative(Person.labourRepresentative, party: nil), by: Person.labourChief)
        try ledger.act(.appointRepresentative(Person.employerRepresentative, party: nil), by: Person.employerChief)
        try ledger.jointly(.appointRecorder(Person.recorder))
        try ledger.jointly(.appointMediator(Person.mediator))
        return ledger
    }

    /// A published record with the three items.
    static func published() throws -> Ledger {
        var ledger = Ledger()
        try ledger.publish(.opening(Example.published))
        for item in [Example.rate, Example.limit, Example.deductions] { try ledger.publish(.agendaItem(item)) }
        return ledger
    }
}
