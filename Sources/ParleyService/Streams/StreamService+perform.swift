internal import Bargaining
internal import EventSourcing
internal import Synchronization

extension StreamService {
    /// Records what a request asks for, once, however often it is sent.
    ///
    /// The receipt of a command is read before the request is *refused* for any reason, and the append recognises a known
    /// command otherwise (`docs/decisions/0004-receipts-without-a-read.md`).
    ///
    /// - Throws: `EventStoreError`, `PostgresError`, ``PersonKeyError`` or ``EventCodecError`` for what nobody planned;
    ///   the request may then be sent again with the same key.
    /// - Complexity: independent of the length of the log; linear in the stream when it is not in memory.
    package func perform(_ request: StreamRequest<Family>) async throws -> StreamOutcome<Family> {
        let outcome = try await outcome(of: request)
        metrics.note(outcome)
        return outcome
    }

    /// What the rules say about a request at one state.
    private enum Decision {
        case refused(StreamOutcome<Family>)
        case stale
        case events([OccurredFact<Family.Fact>])
    }

    private func outcome(of request: StreamRequest<Family>) async throws -> StreamOutcome<Family> {
        let address = request.address
        guard request.principal.ledgers.contains(address.home) else { return .notVisible }
        let command = CommandIdentity.command(
            ledger: address.ledger, principal: request.principal.id,
            key: request.validateOnly ? "" : request.idempotencyKey)
        if !request.validateOnly, let known = receipts.withLock({ $0.value(for: command) }) {
            return try await replay(known, of: request)
        }
        let context = try await context(of: request, command)
        try await lease?.settle(address.home)
        var current = try await states.current(of: context.stream, in: address.ledger, home: address.home)
        for _ in 0..<limits.attempts {
            if let expected = request.expectedVersion, expected > current.version {
                // Someone saw more than memory holds.
                current = try await states.reloaded(of: context.stream, in: address.ledger)
            }
            switch decision(context, current) {
            case .refused(let outcome):
                return try await replayed(context) ?? outcome
            case .stale:
                if let replay = try await replayed(context) { return replay }
                return try await stale(context, current)
            case .events(let events):
                if request.validateOnly { return wouldRecord(events, after: current) }
                if let outcome = try await append(events, context, after: current) { return outcome }
                current = try await states.reloaded(of: context.stream, in: address.ledger)
            }
        }
        return .busy(retryAfterSeconds: limits.retryAfterSeconds)
    }

    /// Visibility, permission, version and rules, in this order.
    private func decision(_ context: StreamContext<Family>, _ current: FoldedStream<Family>) -> Decision {
        let request = context.request
        if current.exists {
            guard Family.isVisible(current.state, to: request.principal, as: context.seat) else {
                return .refused(.notVisible)
            }
        } else if !request.address.opensWhereMissing {
            return .refused(.notVisible)
        }
        guard Family.mayAct(request.principal, on: current.state) else { return .refused(.notPermitted) }
        if let expected = request.expectedVersion {
            guard expected == current.version else { return .stale }
        }
        let command = Family.command(
            context.act,
            StreamCommandContext(
                seat: context.seat, roles: request.principal.roles, stream: context.stream,
                occurredAt: context.occurredAt, now: context.now))
        do throws(Family.Rules.Rejection) {
            return .events(try Family.Rules.decide(command, current.state))
        } catch {
            return .refused(.rejected(error))
        }
    }

    private func wouldRecord(
        _ events: [OccurredFact<Family.Fact>], after current: FoldedStream<Family>
    ) -> StreamOutcome<Family> {
        var state = current.state
        for event in events { Family.Rules.evolve(&state, event) }
        return .wouldRecord(
            events, state: state, version: StreamVersion(current.version.number + Int64(events.count)))
    }

    private func stale(
        _ context: StreamContext<Family>, _ current: FoldedStream<Family>
    ) async throws -> StreamOutcome<Family> {
        let seen = context.request.expectedVersion ?? .none
        let missed = try await log.events(
            of: context.stream, in: context.request.address.ledger, after: seen, limit: limits.missedEvents)
        return .stale(
            current: current.version, missed: try await decoded(missed),
            more: seen.number + Int64(missed.count) < current.version.number)
    }

    /// Pseudonyms for everybody whom a request names; with `validate_only` nothing is kept.
    private func context(
        of request: StreamRequest<Family>, _ command: CommandID
    ) async throws -> StreamContext<Family> {
        let stream = request.address.stream ?? CommandIdentity.stream(of: Family.name, openedBy: command)
        let home = request.address.seats ?? stream
        var seats: [PrincipalID: SeatID] = [:]
        for person in [request.principal.id] + request.people where seats[person] == nil {
            seats[person] = try await seat(of: person, in: home, request)
        }
        let resolver = SeatResolver(seats: seats)
        let now = clock.now()
        return StreamContext(
            request: request, stream: stream, command: command,
            fingerprint: RequestFingerprint(bytes: request.fingerprint), act: request.makeAct(resolver),
            seat: resolver.seat(of: request.principal.id), occurredAt: request.occurredAt ?? .instant(now), now: now,
            participations: try await participations(of: seats, in: home, request))
    }

    /// What makes the stream findable by people who may just have been named in it. With `validate_only` nothing is noted.
    private func participations(
        of seats: [PrincipalID: SeatID], in stream: StreamID, _ request: StreamRequest<Family>
    ) async throws -> [ParticipationIndex.Entry] {
        guard Family.notesParticipants, !request.validateOnly else { return [] }
        var entries: [ParticipationIndex.Entry] = []
        for (person, seat) in seats {
            guard let key = try await keys.key(of: person) else { continue }
            entries.append(
                ParticipationIndex.Entry(
                    participant: key.participant(in: request.address.home), negotiation: stream, seat: seat.value))
        }
        return entries
    }

    private func seat(
        of person: PrincipalID, in stream: StreamID, _ request: StreamRequest<Family>
    ) async throws -> SeatID {
        if let seat = try await keys.pseudonym(of: person, in: stream, request.address.home) { return seat }
        let key = request.validateOnly ? PersonKey() : try await keys.keyMadeIfMissing(of: person)
        return SeatID(key.pseudonym(in: stream, of: request.address.home))
    }
}
