internal import Bargaining
internal import EventSourcing
internal import Synchronization

extension StreamService {
    /// Appends the events of an act.
    ///
    /// - Returns: `nil` after a lost race, when the state has to be read again.
    func append(
        _ events: [OccurredFact<Family.Fact>], _ context: StreamContext<Family>, after current: FoldedStream<Family>
    ) async throws -> StreamOutcome<Family>? {
        let request = context.request
        let ledger = request.address.ledger
        if !context.participations.isEmpty {
            try await participations?.note(context.participations, in: request.address.home)
        }
        var disclosures: [[Disclosure]] = []
        for index in events.indices {
            disclosures.append(
                try await DisclosureWriter(keys: keys).seal(
                    request.texts(beside: index, of: events.count), of: context.seat, request.principal.id,
                    for: context.command, event: index, in: context.stream, of: ledger))
        }
        let envelopes = context.envelopes(of: events.count)
        let newEvents = zip(events, envelopes).enumerated().map { index, pair in
            let type = Family.eventType(of: pair.0.fact)
            return NewEvent(
                type: type, schemaVersion: Family.upcasters.schemaVersion(of: type),
                id: CommandIdentity.event(of: context.command, ordinal: index),
                payload: StreamCodec<Family>.encode(pair.0, pair.1),
                disclosures: disclosures[index])
        }
        let verifiedAt = ContinuousClock.now
        let item = AppendItem(
            command: context.command,
            writes: [
                StreamWrite(
                    stream: context.stream,
                    expected: current.exists ? .exactly(current.version) : .noStream, events: newEvents)
            ], guards: request.guards)
        switch try await log.append(item, to: ledger) {
        case .appended(let receipt):
            let rows = receipt.rows(of: newEvents, in: ledger)
            var folded = current
            for (event, row) in zip(events, rows) { folded.apply(event, recorded: row) }
            folded.verifiedAt = verifiedAt
            cache.insert(folded, for: StreamKey(ledger: ledger, stream: context.stream))
            let known = KnownReceipt(receipt: receipt, fingerprint: request.fingerprint)
            receipts.withLock { $0.insert(known, for: context.command) }
            return .recorded(recorded(rows, events, envelopes, folded, context))
        case .duplicate(let receipt): return try await replay(receipt, of: request)
        case .conflict: return nil
        case .closed: return .closed
        }
    }

    private func recorded(
        _ rows: [RecordedEvent], _ events: [OccurredFact<Family.Fact>], _ envelopes: [EventEnvelope],
        _ folded: FoldedStream<Family>, _ context: StreamContext<Family>
    ) -> RecordedStreamAct<Family> {
        let decoded = rows.indices.map { index in
            DecodedStreamEvent<Family>(
                recorded: rows[index], event: events[index], envelope: envelopes[index],
                disclosed: context.request.texts(beside: index, of: rows.count).reduce(into: [:]) {
                    $0[$1.name] = $1.value
                })
        }
        return RecordedStreamAct(
            stream: context.stream, version: folded.version, events: decoded, state: folded.state)
    }
}
