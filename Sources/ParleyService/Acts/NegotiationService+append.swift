internal import Bargaining
internal import EventSourcing
internal import Synchronization

extension NegotiationService {
    /// Appends the events of an act.
    ///
    /// - Returns: `nil` after a lost race, when the state has to be read again.
    func append(
        _ events: [NegotiationEvent], _ context: ActContext, after version: StreamVersion
    ) async throws -> ActOutcome? {
        let request = context.request
        if !context.participations.isEmpty {
            try await participations?.note(context.participations, in: request.ledger)
        }
        let envelopes = envelopes(of: events.count, context)
        let newEvents = try await encoded(events, envelopes, context)
        let item = AppendItem(
            command: context.command,
            writes: [
                StreamWrite(
                    stream: context.negotiation,
                    expected: version == .none ? .noStream : .exactly(version), events: newEvents)
            ])
        // The append is made only if the negotiation is where it was decided: that verifies it as of now.
        let verifiedAt = ContinuousClock.now
        switch try await log.append(item, to: request.ledger) {
        case .appended(let receipt):
            return .recorded(try await note(receipt, events, envelopes, newEvents, context, verifiedAt))
        case .duplicate(let receipt):
            return try await replay(receipt, of: request)
        case .conflict:
            return nil
        case .closed:
            return .rejected(.negotiationConcluded)
        }
    }

    /// Brings memory up to what was just recorded.
    private func note(
        _ receipt: AppendReceipt, _ events: [NegotiationEvent], _ envelopes: [EventEnvelope], _ newEvents: [NewEvent],
        _ context: ActContext, _ verifiedAt: ContinuousClock.Instant
    ) async throws -> RecordedAct {
        let ledger = context.request.ledger
        var decoded: [DecodedEvent] = []
        decoded.reserveCapacity(events.count)
        for (index, event) in events.enumerated() {
            let recorded = RecordedEvent(
                ledger: ledger, position: GlobalPosition(receipt.firstPosition.number + Int64(index)),
                stream: context.negotiation, version: StreamVersion(receipt.firstVersion.number + Int64(index)),
                type: newEvents[index].type, schemaVersion: newEvents[index].schemaVersion, id: newEvents[index].id,
                recordedAt: receipt.recordedAt, payload: newEvents[index].payload)
            let remarks = index == 0 ? context.request.remark.map { [Self.remarkName: $0] } ?? [:] : [:]
            decoded.append(
                DecodedEvent(recorded: recorded, event: event, envelope: envelopes[index], remarks: remarks))
        }
        let key = StreamKey(ledger: ledger, stream: context.negotiation)
        let folded = try await advanced(key, receipt, decoded, verifiedAt)
        let known = KnownReceipt(receipt: receipt, fingerprint: context.request.fingerprint)
        receipts.withLock { $0.insert(known, for: context.command) }
        hub.announce(key)
        return RecordedAct(
            negotiation: context.negotiation, version: folded.version, events: decoded, state: folded.state)
    }

    /// The state after the act: memory brought forward, or read from the log where memory lost it or is already further.
    ///
    /// - Throws: what a read throws. The act is recorded all the same, and a retry with its key gets its answer.
    private func advanced(
        _ key: StreamKey, _ receipt: AppendReceipt, _ events: [DecodedEvent], _ verifiedAt: ContinuousClock.Instant
    ) async throws -> FoldedNegotiation {
        let before = StreamVersion(receipt.firstVersion.number - 1)
        if before == .none {
            var folded = FoldedNegotiation()
            for event in events { folded.apply(event.event, recorded: event.recorded) }
            folded.verifiedAt = verifiedAt
            cache.insert(folded, for: key)
            return folded
        }
        let advanced = cache.advance(key, from: before) { folded in
            for event in events { folded.apply(event.event, recorded: event.recorded) }
            folded.verifiedAt = verifiedAt
        }
        if let advanced { return advanced }
        let last = StreamVersion(receipt.firstVersion.number + Int64(receipt.eventCount) - 1)
        return try await states.state(of: key.stream, in: key.ledger, at: last)
    }

    /// The name of the disclosure that holds an act's remark.
    static let remarkName = "remark"

    private func envelopes(of count: Int, _ context: ActContext) -> [EventEnvelope] {
        let correlation = context.request.correlation ?? context.command.value
        return (0..<count).map { index in
            EventEnvelope(
                seat: context.seat, command: context.command, ordinal: index, count: count,
                fingerprint: context.fingerprint, correlation: correlation,
                disclosures: index == 0 && context.request.remark != nil ? [Self.remarkName] : [])
        }
    }

    private func encoded(
        _ events: [NegotiationEvent], _ envelopes: [EventEnvelope], _ context: ActContext
    ) async throws -> [NewEvent] {
        var encoded: [NewEvent] = []
        encoded.reserveCapacity(events.count)
        for (index, event) in events.enumerated() {
            let type = event.fact.eventType
            let id = CommandIdentity.event(of: context.command, ordinal: index)
            let disclosures = index == 0 ? try await disclosures(of: context, event: id) : []
            encoded.append(
                NewEvent(
                    type: type, schemaVersion: codec.schemaVersion(of: type), id: id,
                    payload: codec.encode(event, envelopes[index]), disclosures: disclosures))
        }
        return encoded
    }

    /// The remark, sealed under the key of who made it. Whose key that is must be durable before the event is.
    private func disclosures(of context: ActContext, event: EventID) async throws -> [Disclosure] {
        guard let remark = context.request.remark else { return [] }
        try await keys.remember(seat: context.seat.value, of: context.request.principal.id)
        let sealer = DisclosureSealer(ledger: context.request.ledger, negotiation: context.negotiation)
        return [
            try sealer.seal(
                name: Self.remarkName, value: remark, of: context.seat.value, under: context.key, event: event,
                ordinal: 0)
        ]
    }
}
