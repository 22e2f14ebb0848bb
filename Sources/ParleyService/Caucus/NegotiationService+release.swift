package import Bargaining
internal import EventSourcing

extension NegotiationService {
    /// Releases a parked position: the chief confirms it in the caucus, then it goes on the table as the chief's act.
    ///
    /// On the table nothing tells a released position from any other: it carries the fingerprint that it would have had when
    /// tabled at once.
    ///
    /// - Parameter number: the parked position.
    package func release(
        _ number: Int, _ request: StreamRequest<CaucusFamily>, at place: CaucusPlace
    ) async throws -> ReleaseOutcome {
        let state = try await caucusState(at: place)
        guard let position = state.parkedPosition(number) else {
            return .caucus(try await performInCaucus(request))
        }
        let kept = try await keptAct(position.tabling.act, at: place) { fact in
            if case .positionParked(let parked) = fact { parked.number == number } else { false }
        }
        return try await release(kept, isReleased: position.status != .parked, request, at: place)
    }

    /// Releases a cost estimate: the chief releases it in the caucus, then it is attached on the shared record as the chief's
    /// act, computed by the rules there on the terms as they stand then. What was written beside it when it was kept stays in
    /// the caucus; the words of the release go with it.
    ///
    /// - Parameters:
    ///   - number: the estimate that the side kept to itself.
    ///   - fingerprint: what a request to attach it at once would have asked for. Pure.
    package func releaseEstimate(
        _ number: Int, _ request: StreamRequest<CaucusFamily>, at place: CaucusPlace,
        fingerprint: (CostEstimateDraft) throws -> [UInt8]
    ) async throws -> ReleaseOutcome {
        let state = try await caucusState(at: place)
        guard let estimate = state.estimate(number) else {
            return .caucus(try await performInCaucus(request))
        }
        let kept = KeptAct(
            act: .attachCostEstimate(estimate.draft), fingerprint: try fingerprint(estimate.draft),
            remark: request.disclosures.first { $0.name == StreamDisclosure.remark }?.value)
        return try await release(kept, isReleased: estimate.status != .kept, request, at: place)
    }

    /// An act on the shared record that a side keeps to itself, with what came with it.
    private struct KeptAct {
        let act: NegotiationAct
        let fingerprint: [UInt8]
        let remark: String?
    }

    /// Two ledgers cannot be written as one. So first the rules of the table are asked; only when they allow it, the caucus
    /// records the release, once; then the act is recorded under the same key. A request that was cut off in between, sent
    /// again with its key, goes on where it was.
    private func release(
        _ kept: KeptAct?, isReleased: Bool, _ request: StreamRequest<CaucusFamily>, at place: CaucusPlace
    ) async throws -> ReleaseOutcome {
        guard let kept else { return .caucus(try await performInCaucus(request)) }
        let shared = sharedRequest(kept, request, at: place, validateOnly: request.validateOnly)
        if !request.validateOnly {
            let earlier = try await caucuses.earlierAnswer(
                of: request.principal, at: place.address, idempotencyKey: request.idempotencyKey,
                fingerprint: request.fingerprint)
            switch earlier {
            case .replayed: return .tabling(try await perform(shared))
            case nil: break
            case .some(let outcome): return .caucus(outcome)
            }
            let other = try await earlierAnswer(
                of: request.principal, in: place.ledger, idempotencyKey: request.idempotencyKey,
                fingerprint: shared.fingerprint)
            if other != nil { return .tabling(.keyReused) }
        }
        if !isReleased {
            let trial = try await perform(sharedRequest(kept, request, at: place, validateOnly: true))
            guard case .wouldRecord = trial, !request.validateOnly else { return .tabling(trial) }
        }
        let outcome = try await performInCaucus(request)
        guard case .recorded = outcome else { return .caucus(outcome) }
        return .tabling(try await perform(shared))
    }

    private func caucusState(at place: CaucusPlace) async throws -> CaucusState {
        try await caucuses.states.current(of: place.stream, in: place.address.ledger, home: place.ledger).state
    }

    /// What came with an act when it was kept; `nil` where no event says so. Complexity: linear in the caucus.
    private func keptAct(
        _ act: NegotiationAct, at place: CaucusPlace, where isKeeping: (CaucusFact) -> Bool
    ) async throws -> KeptAct? {
        var read = StreamVersion.none
        while true {
            let rows = try await log.events(
                of: place.stream, in: place.address.ledger, after: read, limit: limits.pageEvents)
            guard let end = rows.last else { return nil }
            for event in try await caucuses.decoded(rows) where isKeeping(event.event.fact) {
                return KeptAct(
                    act: act, fingerprint: event.envelope.fingerprint?.bytes ?? [],
                    remark: event.disclosed[StreamDisclosure.remark])
            }
            read = end.version
        }
    }

    private func sharedRequest(
        _ kept: KeptAct, _ request: StreamRequest<CaucusFamily>, at place: CaucusPlace, validateOnly: Bool
    ) -> ActRequest {
        let act = kept.act
        return ActRequest(
            principal: request.principal, ledger: place.ledger, negotiation: place.negotiation,
            intent: ActIntent(answersState: false) { _ in act }, occurredAt: request.occurredAt, remark: kept.remark,
            idempotencyKey: request.idempotencyKey, fingerprint: kept.fingerprint, expectedVersion: nil,
            correlation: request.correlation, validateOnly: validateOnly, isConfirmed: true)
    }
}
