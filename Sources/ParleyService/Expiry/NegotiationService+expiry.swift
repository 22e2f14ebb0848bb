internal import Bargaining
internal import EventSourcing

extension NegotiationService {
    /// Records that the proposals of a negotiation whose validity has passed have run out.
    ///
    /// - Returns: how many were expired by this call; those that another process expired first do not count.
    func expireProposals(of negotiation: StreamID, in ledger: LedgerID, at now: Timestamp) async throws -> Int {
        try await lease?.settle(ledger)
        var expired = 0
        var current = try await states.current(of: negotiation, in: ledger)
        let localNow = zones.localMoment(of: now, in: current.state.opening?.timeZone)
        for number in current.state.expiredProposals(at: localNow) {
            for _ in 0..<limits.attempts {
                let command = NegotiationCommand.act(
                    .expireOffer(number), by: .clock, occurredAt: .instant(now), localNow: localNow)
                let events: [NegotiationEvent]
                do throws(NegotiationRejection) {
                    events = try Negotiation.decide(command, current.state)
                } catch {
                    // Accepted, withdrawn or expired meanwhile.
                    break
                }
                let outcome = try await append(expiry: events, of: number, negotiation, in: ledger, after: current)
                current = try await states.reloaded(of: negotiation, in: ledger)
                if case .conflict = outcome { continue }
                if case .appended = outcome { expired += 1 }
                break
            }
        }
        return expired
    }

    private func append(
        expiry events: [NegotiationEvent], of number: ProposalNumber, _ negotiation: StreamID, in ledger: LedgerID,
        after current: FoldedNegotiation
    ) async throws -> AppendOutcome {
        let command = CommandIdentity.expiry(ledger: ledger, negotiation: negotiation, proposal: number.description)
        let newEvents = events.enumerated().map { index, event in
            let type = event.fact.eventType
            let envelope = EventEnvelope(
                seat: nil, command: command, ordinal: index, count: events.count, correlation: command.value)
            return NewEvent(
                type: type, schemaVersion: codec.schemaVersion(of: type),
                id: CommandIdentity.event(of: command, ordinal: index), payload: codec.encode(event, envelope))
        }
        let item = AppendItem(
            command: command,
            writes: [StreamWrite(stream: negotiation, expected: .exactly(current.version), events: newEvents)])
        let outcome = try await log.append(item, to: ledger)
        hub.announce(StreamKey(ledger: ledger, stream: negotiation))
        return outcome
    }
}
