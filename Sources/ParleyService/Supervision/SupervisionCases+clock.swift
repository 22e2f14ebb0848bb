internal import Bargaining
internal import EventSourcing

extension SupervisionCases {
    /// Records that no answer to the opinion of a case came in time, where that is so. Whether it is due is decided on the
    /// log's own state.
    ///
    /// - Returns: how many acts were recorded by this call: 1, or 0 where there is nothing to record or another process
    ///   recorded it first.
    @discardableResult
    func recordDue(of stream: StreamID, in ledger: LedgerID, at now: Timestamp) async throws -> Int {
        try await service.lease?.settle(ledger)
        var current = try await service.states.current(of: stream, in: ledger)
        for _ in 0..<service.limits.attempts {
            guard let clock = current.state.opinion?.clock, let due = decide(clock, at: now, current.state, in: ledger)
            else {
                return 0
            }
            let outcome = try await append(due, to: stream, in: ledger, of: clock, after: current.version)
            current = try await service.states.reloaded(of: stream, in: ledger)
            switch outcome {
            case .appended:
                negotiations.clockMetrics.note(due.map(\.fact.eventType))
                return 1
            case .conflict: continue
            case .duplicate, .closed: return 0
            }
        }
        return 0
    }

    /// The events that are due; `nil` where an answer came, or the last day is not over.
    private func decide(
        _ clock: StartedClock, at now: Timestamp, _ state: SupervisionState, in ledger: LedgerID
    ) -> [OccurredFact<SupervisionFact>]? {
        let zone = state.opening?.timeZone
        let end = negotiations.zones.latestInstant(of: .day(clock.due), in: zone)
        let command = SupervisionCommand(
            .markAnswerOverdue, by: nil,
            occurredAt: .instant(end.map { min(now, Timestamp(microseconds: $0.microseconds + 1)) } ?? now),
            localNow: negotiations.zones.localMoment(of: now, in: zone),
            under: state.opening.flatMap { negotiations.rulebook.rules(of: $0, in: ledger) })
        do throws(SupervisionRejection) {
            return try SupervisionCase.decide(command, state)
        } catch {
            return nil
        }
    }

    private func append(
        _ events: [OccurredFact<SupervisionFact>], to stream: StreamID, in ledger: LedgerID, of clock: StartedClock,
        after version: StreamVersion
    ) async throws -> AppendOutcome {
        let command = CommandIdentity.clock(
            ledger: ledger, negotiation: stream, rule: clock.rule.rawValue, start: clock.start.description)
        let newEvents = events.enumerated().map { index, event in
            NewEvent(
                type: event.fact.eventType,
                schemaVersion: SupervisionFamily.upcasters.schemaVersion(of: event.fact.eventType),
                id: CommandIdentity.event(of: command, ordinal: index),
                payload: StreamCodec<SupervisionFamily>.encode(
                    event,
                    EventEnvelope(
                        seat: nil, command: command, ordinal: index, count: events.count,
                        correlation: command.value)))
        }
        return try await service.log.append(
            AppendItem(
                command: command,
                writes: [StreamWrite(stream: stream, expected: .exactly(version), events: newEvents)]),
            to: ledger)
    }
}
