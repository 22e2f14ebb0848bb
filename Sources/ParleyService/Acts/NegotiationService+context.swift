internal import Bargaining
internal import EventSourcing

extension NegotiationService {
    /// Pseudonyms for everybody whom a request names.
    ///
    /// People get a key when they are first named, before anything is recorded that rests on it. With `validate_only`
    /// nothing is kept: whoever has no key yet gets a pseudonym that nobody will see again.
    func context(of request: ActRequest, _ command: CommandID) async throws -> ActContext {
        let negotiation = request.negotiation ?? CommandIdentity.negotiation(openedBy: command)
        let key = try await personKey(request.principal.id, isKept: !request.validateOnly)
        let seat = SeatID(key.pseudonym(in: negotiation, of: request.ledger))
        var seats = [request.principal.id: seat]
        var entries: [ParticipationIndex.Entry] = []
        if request.negotiation == nil {
            entries.append(participation(of: key, seat, negotiation, request.ledger))
        }
        for person in request.intent.people where seats[person] == nil {
            let key = try await personKey(person, isKept: !request.validateOnly)
            let seat = SeatID(key.pseudonym(in: negotiation, of: request.ledger))
            seats[person] = seat
            entries.append(participation(of: key, seat, negotiation, request.ledger))
        }
        let now = clock.now()
        return ActContext(
            request: request, negotiation: negotiation, command: command,
            fingerprint: RequestFingerprint(bytes: request.fingerprint),
            act: request.intent.makeAct(SeatResolver(seats: seats)), seat: seat, key: key,
            occurredAt: request.occurredAt ?? .instant(now), now: now, participations: entries)
    }

    private func personKey(_ person: PrincipalID, isKept: Bool) async throws -> PersonKey {
        if isKept { return try await keys.keyMadeIfMissing(of: person) }
        return try await keys.key(of: person) ?? PersonKey()
    }

    private func participation(
        of key: PersonKey, _ seat: SeatID, _ negotiation: StreamID, _ ledger: LedgerID
    ) -> ParticipationIndex.Entry {
        ParticipationIndex.Entry(
            participant: key.participant(in: ledger), negotiation: negotiation, seat: seat.value)
    }
}
