internal import Bargaining
internal import EventSourcing

extension NegotiationService {
    /// Pseudonyms for everybody whom a request names.
    ///
    /// People get a key when they are first named, before anything is recorded that rests on it. With `validate_only`
    /// nothing is kept: whoever has no key yet gets a pseudonym that nobody will see again.
    func context(of request: ActRequest, _ command: CommandID) async throws -> ActContext {
        let negotiation = request.negotiation ?? CommandIdentity.negotiation(openedBy: command)
        let seat = try await seat(request.principal.id, negotiation, request)
        var seats = [request.principal.id: seat]
        var entries: [ParticipationIndex.Entry] = []
        if request.negotiation == nil {
            entries.append(try await participation(of: request.principal.id, seat, negotiation, request))
        }
        for person in request.intent.people where seats[person] == nil {
            let seat = try await self.seat(person, negotiation, request)
            seats[person] = seat
            entries.append(try await participation(of: person, seat, negotiation, request))
        }
        let now = clock.now()
        let act = try await completed(request.intent.makeAct(SeatResolver(seats: seats)), negotiation, request)
        return ActContext(
            request: request, negotiation: negotiation, command: command,
            fingerprint: RequestFingerprint(bytes: request.fingerprint),
            act: act, seat: seat,
            occurredAt: request.occurredAt ?? .instant(now), now: now, participations: entries)
    }

    /// The pseudonym of a person whom a request names.
    private func seat(
        _ person: PrincipalID, _ negotiation: StreamID, _ request: ActRequest
    ) async throws -> SeatID {
        if let seat = try await keys.pseudonym(of: person, in: negotiation, request.ledger) { return seat }
        let key = request.validateOnly ? PersonKey() : try await keys.keyMadeIfMissing(of: person)
        return SeatID(key.pseudonym(in: negotiation, of: request.ledger))
    }

    /// What makes a negotiation findable by a person who was just named in it. With `validate_only` nothing is noted.
    private func participation(
        of person: PrincipalID, _ seat: SeatID, _ negotiation: StreamID, _ request: ActRequest
    ) async throws -> ParticipationIndex.Entry {
        let key = try await keys.key(of: person) ?? PersonKey()
        return ParticipationIndex.Entry(
            participant: key.participant(in: request.ledger), negotiation: negotiation, seat: seat.value)
    }
}
