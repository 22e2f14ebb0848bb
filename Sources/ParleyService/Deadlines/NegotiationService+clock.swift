internal import Bargaining
internal import EventSourcing

extension NegotiationService {
    /// Records what time alone has made due in a negotiation: offers that ran out, a reply that is overdue, an agreement in
    /// force by silence, a term, a conciliation or the time for the talks that is over, a commitment whose day passed. Whether
    /// it is due is decided on the log's own state.
    ///
    /// - Returns: how many acts were recorded by this call; those that another process recorded first do not count.
    /// - Complexity: linear in the open proposals and the clocks, for each act recorded.
    @discardableResult
    func recordDue(of negotiation: StreamID, in ledger: LedgerID, at now: Timestamp) async throws -> Int {
        try await lease?.settle(ledger)
        var recorded = 0
        var tried: Set<CommandID> = []
        var current = try await states.current(of: negotiation, in: ledger)
        try await settleLaw(of: current.state, in: ledger)
        // What one act changes can make another one due, or no longer due.
        while let due = dueActs(of: current.state, negotiation, in: ledger, at: now)
            .first(where: { tried.insert($0.command).inserted })
        {
            for _ in 0..<limits.attempts {
                guard let events = decide(due, at: now, current.state, in: ledger) else { break }
                let outcome = try await append(events, of: due, negotiation, in: ledger, after: current)
                current = try await states.reloaded(of: negotiation, in: ledger)
                if case .conflict = outcome { continue }
                if case .appended = outcome {
                    recorded += 1
                    clockMetrics.note(events)
                }
                break
            }
        }
        return recorded
    }

    /// The acts that are due and not recorded, offers first.
    func dueActs(
        of state: NegotiationState, _ negotiation: StreamID, in ledger: LedgerID, at now: Timestamp
    ) -> [ClockAct] {
        guard let opening = state.opening, opening.published == nil else { return [] }
        let localNow = zones.localMoment(of: now, in: opening.timeZone)
        let offers = state.expiredProposals(at: localNow).map { number in
            let end = state.proposals[number]?.proposal.validUntil.map {
                zones.latestInstant(of: $0, in: opening.timeZone)
            }
            return ClockAct(
                act: .expireOffer(number),
                command: CommandIdentity.expiry(
                    ledger: ledger, negotiation: negotiation, proposal: number.description),
                occurredAt: Self.occurrence(after: end, now))
        }
        guard let rules = rulebook.rules(of: opening, in: ledger) else { return offers }
        let running = Procedure.deadlines(of: state, under: rules).filter { $0.status == .running }
        return offers
            + Procedure.clockActs(of: state, under: rules, at: localNow).compactMap { act in
                guard let ended = Self.clock(endedBy: act, state, running) else { return nil }
                return ClockAct(
                    act: .procedure(act),
                    command: CommandIdentity.clock(
                        ledger: ledger, negotiation: negotiation, rule: ended.rule.rawValue, start: ended.name),
                    occurredAt: Self.occurrence(
                        after: zones.latestInstant(of: .day(ended.due), in: opening.timeZone), now))
            }
    }

    /// The clock that an act of time ends: its rule, what tells it from others of the rule, and its last day. Commitments
    /// start together, so that their number names them.
    private static func clock(
        endedBy act: ProcedureAct, _ state: NegotiationState, _ running: [Deadline]
    ) -> (rule: ClockRule, name: String, due: LocalDay)? {
        if case .life(.markCommitmentMissed(let number)) = act {
            return state.procedure.commitment(number).map { (.commitment, String(number), $0.clock.due) }
        }
        guard let rule = act.clockRule, let deadline = running.first(where: { $0.rule == rule }) else { return nil }
        return (rule, deadline.start.description, deadline.due)
    }

    /// The events of a due act; `nil` where something else came first: a reply, an acceptance, an objection.
    private func decide(
        _ due: ClockAct, at now: Timestamp, _ state: NegotiationState, in ledger: LedgerID
    ) -> [NegotiationEvent]? {
        let command = NegotiationCommand.act(
            due.act, by: .clock, occurredAt: due.occurredAt,
            localNow: zones.localMoment(of: now, in: state.opening?.timeZone),
            under: rules(for: due.act, at: state, in: ledger))
        do throws(NegotiationRejection) {
            return try Negotiation.decide(command, state)
        } catch {
            return nil
        }
    }

    private func append(
        _ events: [NegotiationEvent], of due: ClockAct, _ negotiation: StreamID, in ledger: LedgerID,
        after current: FoldedNegotiation
    ) async throws -> AppendOutcome {
        let newEvents = events.enumerated().map { index, event in
            let type = event.fact.eventType
            let envelope = EventEnvelope(
                seat: nil, command: due.command, ordinal: index, count: events.count, correlation: due.command.value)
            return NewEvent(
                type: type, schemaVersion: codec.schemaVersion(of: type),
                id: CommandIdentity.event(of: due.command, ordinal: index), payload: codec.encode(event, envelope))
        }
        let item = AppendItem(
            command: due.command,
            writes: [StreamWrite(stream: negotiation, expected: .exactly(current.version), events: newEvents)])
        let outcome = try await log.append(item, to: ledger)
        hub.announce(StreamKey(ledger: ledger, stream: negotiation))
        return outcome
    }

    private static func occurrence(after end: Timestamp?, _ now: Timestamp) -> OccurredAt {
        .instant(end.map { min(now, Timestamp(microseconds: $0.microseconds + 1)) } ?? now)
    }
}

extension ProcedureAct {
    /// The clock whose end an act of time records; `nil` for acts of people.
    fileprivate var clockRule: ClockRule? {
        switch self {
        case .markReplyOverdue: .reply
        case .takeEffectBySilence: .review
        case .markExpired: .termEnd
        case .life(.amendment(_, .takeEffectBySilence)): .review
        case .markAbandoned: .negotiationWindow
        case .dispute(.closeOverdueConciliation): .conciliation
        default: nil
        }
    }
}
