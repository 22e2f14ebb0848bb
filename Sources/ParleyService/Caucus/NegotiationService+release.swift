internal import Bargaining
internal import EventSourcing

extension NegotiationService {
    /// Releases a parked position: the chief confirms it in the caucus, then it goes on the table as the chief's act.
    ///
    /// Two ledgers cannot be written as one. So first the rules of the table are asked; only when they allow it, the caucus
    /// records the release, once; then the position is tabled under the same key. A request that was cut off in between, sent
    /// again with its key, goes on where it was. On the table nothing tells a released position from any other: it carries the
    /// fingerprint that it would have had when tabled at once.
    ///
    /// - Parameter number: the parked position.
    package func release(
        _ number: Int, _ request: StreamRequest<CaucusFamily>, at place: CaucusPlace
    ) async throws -> ReleaseOutcome {
        guard let parked = try await parkedPosition(number, at: place) else {
            return .caucus(try await performInCaucus(request))
        }
        let tabling = tabling(parked, request, at: place, validateOnly: request.validateOnly)
        if !request.validateOnly {
            let earlier = try await caucuses.earlierAnswer(
                of: request.principal, at: place.address, idempotencyKey: request.idempotencyKey,
                fingerprint: request.fingerprint)
            switch earlier {
            case .replayed: return .tabling(try await perform(tabling))
            case nil: break
            case .some(let outcome): return .caucus(outcome)
            }
            let other = try await earlierAnswer(
                of: request.principal, in: place.ledger, idempotencyKey: request.idempotencyKey,
                fingerprint: tabling.fingerprint)
            if other != nil { return .tabling(.keyReused) }
        }
        if parked.position.status == .parked {
            let trial = try await perform(
                self.tabling(parked, request, at: place, validateOnly: true))
            guard case .wouldRecord = trial, !request.validateOnly else { return .tabling(trial) }
        }
        let outcome = try await performInCaucus(request)
        guard case .recorded = outcome else { return .caucus(outcome) }
        return .tabling(try await perform(tabling))
    }

    /// A parked position with what came with it.
    private struct Parked {
        let position: ParkedPosition
        let fingerprint: [UInt8]
        let remark: String?
    }

    private func parkedPosition(_ number: Int, at place: CaucusPlace) async throws -> Parked? {
        let current = try await caucuses.states.current(
            of: place.stream, in: place.address.ledger, home: place.ledger)
        guard let position = current.state.parkedPosition(number) else { return nil }
        var read = StreamVersion.none
        while read < current.version {
            let rows = try await log.events(
                of: place.stream, in: place.address.ledger, after: read, limit: limits.pageEvents)
            guard let end = rows.last else { return nil }
            for event in try await caucuses.decoded(rows) {
                guard case .positionParked(let parked) = event.event.fact, parked.number == number else { continue }
                return Parked(
                    position: position, fingerprint: event.envelope.fingerprint?.bytes ?? [],
                    remark: event.disclosed[StreamDisclosure.remark])
            }
            read = end.version
        }
        return nil
    }

    private func tabling(
        _ parked: Parked, _ request: StreamRequest<CaucusFamily>, at place: CaucusPlace, validateOnly: Bool
    ) -> ActRequest {
        let act = parked.position.tabling.act
        return ActRequest(
            principal: request.principal, ledger: place.ledger, negotiation: place.negotiation,
            intent: ActIntent(answersState: false) { _ in act }, occurredAt: request.occurredAt, remark: parked.remark,
            idempotencyKey: request.idempotencyKey, fingerprint: parked.fingerprint, expectedVersion: nil,
            correlation: request.correlation, validateOnly: validateOnly, isConfirmed: true)
    }
}
