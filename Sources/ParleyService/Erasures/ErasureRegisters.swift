internal import Bargaining
internal import EventSourcing

/// The registers of erasures as the service itself reads and writes them while it carries out a case.
struct ErasureRegisters: Sendable {
    let negotiations: NegotiationService

    private var service: StreamService<ErasureFamily> { negotiations.erasures }

    /// The register of a ledger as it stands.
    func state(of ledger: LedgerID) async throws -> ErasureRegisterState {
        try await service.states.current(
            of: CommandIdentity.erasureRegister(of: ledger), in: ledger, home: ledger.home
        ).state
    }

    /// The case in a ledger that belongs to a case: itself, or the one that the service opened for it.
    func erasureCase(of parent: ErasureParent, in ledger: LedgerID) async throws -> ErasureCase? {
        Self.erasureCase(of: parent, in: ledger, try await state(of: ledger))
    }

    private static func erasureCase(
        of parent: ErasureParent, in ledger: LedgerID, _ state: ErasureRegisterState
    ) -> ErasureCase? {
        ledger == parent.ledger
            ? state.erasureCase(parent.number) : state.cases.last { $0.request.parent == parent }
    }

    /// The ledger in which a hold stands on content of the person of a key; `nil` where none does.
    func hold(
        on key: PersonKey, except parent: ErasureParent, among ledgers: [LedgerID]
    ) async throws -> LedgerID? {
        let today = ErasureFamily.day(of: negotiations.clock.now())
        for ledger in ledgers {
            let subject = SeatID(key.pseudonym(in: CommandIdentity.erasureRegister(of: ledger), of: ledger))
            let isHeld = try await state(of: ledger).openCases(of: subject).contains { known in
                !(ledger == parent.ledger && known.number == parent.number)
                    && known.hold?.holds(on: today) ?? false
            }
            if isHeld { return ledger }
        }
        return nil
    }

    /// Opens the case of another ledger, unless it is there: content of the person is masked in it, too.
    ///
    /// - Parameter seats: the pseudonyms under which there is content; without any there is no case.
    func open(
        _ request: ErasureRequest, of parent: ErasureParent, _ key: PersonKey, seats: [SeatID], in ledger: LedgerID
    ) async throws {
        guard !seats.isEmpty else { return }
        let subject = SeatID(key.pseudonym(in: CommandIdentity.erasureRegister(of: ledger), of: ledger))
        try await append(in: ledger) { state in
            guard Self.erasureCase(of: parent, in: ledger, state) == nil else { return nil }
            return .request(
                subject: subject, basis: request.basis, authority: request.authority, seats: seats, parent: parent)
        }
    }

    /// Orders what a case that was ordered demands in another ledger.
    func order(_ parent: ErasureParent, in ledger: LedgerID) async throws {
        try await record(of: parent, in: ledger) { known in
            known.orderedBy == nil ? .order(known.number, authority: known.request.authority) : nil
        }
    }

    /// Refuses what belongs to cases that were refused: content is shown in those ledgers again.
    func refuseWithParents(among ledgers: [LedgerID]) async throws {
        for ledger in ledgers {
            for known in try await state(of: ledger).cases where known.status == .requested {
                guard let parent = known.request.parent,
                    let duty = try await state(of: parent.ledger).erasureCase(parent.number)?.refusal
                else { continue }
                try await record(of: parent, in: ledger) { known in
                    known.status == .requested ? .refuse(known.number, duty) : nil
                }
            }
        }
    }

    /// Records what follows for the case of a ledger; nothing where nothing does.
    func record(
        of parent: ErasureParent, in ledger: LedgerID, _ act: (ErasureCase) -> ErasureAct?
    ) async throws {
        try await append(in: ledger) { state in Self.erasureCase(of: parent, in: ledger, state).flatMap(act) }
    }

    /// Decides and appends until it is recorded or nothing is left to record.
    ///
    /// - Throws: ``ErasureInterruption`` where a rule refuses it, or others are faster each time.
    private func append(in ledger: LedgerID, _ act: (ErasureRegisterState) -> ErasureAct?) async throws {
        let stream = CommandIdentity.erasureRegister(of: ledger)
        try await service.lease?.settle(ledger.home)
        var current = try await service.states.current(of: stream, in: ledger, home: ledger.home)
        for _ in 0..<Self.attempts {
            guard let wanted = act(current.state) else { return }
            let events = try decide(wanted, current.state)
            let outcome = try await service.log.append(item(events, stream, in: ledger, after: current), to: ledger)
            current = try await service.states.reloaded(of: stream, in: ledger)
            switch outcome {
            case .appended: return
            case .duplicate, .conflict: continue
            case .closed: throw ErasureInterruption.registerClosed(ledger)
            }
        }
        throw ErasureInterruption.othersWereFaster(ledger)
    }

    /// How often is tried again after a lost race.
    private static let attempts = 20

    private func decide(
        _ act: ErasureAct, _ state: ErasureRegisterState
    ) throws -> [OccurredFact<ErasureFact>] {
        let now = negotiations.clock.now()
        do throws(ErasureRejection) {
            return try ErasureRegister.decide(
                ErasureCommand(
                    act, by: .service, occurredAt: .instant(now), today: ErasureFamily.day(of: now)), state)
        } catch {
            throw ErasureInterruption.refused(error)
        }
    }

    private func item(
        _ events: [OccurredFact<ErasureFact>], _ stream: StreamID, in ledger: LedgerID,
        after current: FoldedStream<ErasureFamily>
    ) -> AppendItem {
        let command = CommandIdentity.erasure(
            ledger: ledger, step: events.first?.fact.eventType.name ?? "", after: current.version)
        let newEvents = events.enumerated().map { index, event in
            var record = RecordKind.ordinary
            if case .executed = event.fact { record = .erasure }
            return NewEvent(
                type: event.fact.eventType,
                schemaVersion: ErasureFamily.upcasters.schemaVersion(of: event.fact.eventType),
                id: CommandIdentity.event(of: command, ordinal: index),
                payload: StreamCodec<ErasureFamily>.encode(
                    event,
                    EventEnvelope(
                        seat: nil, command: command, ordinal: index, count: events.count,
                        correlation: command.value)), record: record)
        }
        return AppendItem(
            command: command,
            writes: [
                StreamWrite(
                    stream: stream, expected: current.exists ? .exactly(current.version) : .noStream,
                    events: newEvents)
            ])
    }
}
