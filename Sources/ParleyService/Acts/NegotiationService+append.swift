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
        let act = decided(events, context, after: version, disclosing: try await disclosures(of: context))
        switch try await log.append(act.item, to: request.ledger) {
        case .appended(let receipt):
            if let recorded = note(receipt, of: act) { return .recorded(recorded) }
            // Memory lost the state or is already further. The act is recorded whatever this read says.
            let folded = try await states.state(
                of: context.negotiation, in: request.ledger, at: receipt.lastVersion)
            return .recorded(recorded(act, receipt, folded))
        case .duplicate(let receipt):
            return try await replay(receipt, of: request)
        case .conflict:
            return nil
        case .closed:
            return .rejected(.negotiationConcluded)
        }
    }

    /// An act with its events as they will be stored.
    private func decided(
        _ events: [NegotiationEvent], _ context: ActContext, after version: StreamVersion,
        disclosing disclosures: [Disclosure]
    ) -> DecidedAct {
        let envelopes = envelopes(of: events.count, context)
        let newEvents = zip(events, envelopes).enumerated().map { index, pair in
            let type = pair.0.fact.eventType
            return NewEvent(
                type: type, schemaVersion: codec.schemaVersion(of: type),
                id: CommandIdentity.event(of: context.command, ordinal: index),
                payload: codec.encode(pair.0, pair.1), disclosures: index == 0 ? disclosures : [])
        }
        return DecidedAct(
            context: context, events: events, envelopes: envelopes, newEvents: newEvents, version: version)
    }

    /// Brings memory up to what was just recorded.
    ///
    /// - Returns: the act with the state after it; `nil` when memory lost that state or is already further.
    private func note(_ receipt: AppendReceipt, of act: DecidedAct) -> RecordedAct? {
        let key = StreamKey(ledger: act.context.request.ledger, stream: act.context.negotiation)
        let known = KnownReceipt(receipt: receipt, fingerprint: act.context.request.fingerprint)
        receipts.withLock { $0.insert(known, for: act.context.command) }
        hub.announce(key)
        let rows = receipt.rows(of: act.newEvents, in: act.context.request.ledger)
        func apply(_ folded: inout FoldedNegotiation) {
            for (event, row) in zip(act.events, rows) { folded.apply(event, recorded: row) }
            folded.verifiedAt = act.verifiedAt
        }
        if act.version == .none {
            var folded = FoldedNegotiation()
            apply(&folded)
            cache.insert(folded, for: key)
            return recorded(act, receipt, folded)
        }
        return cache.advance(key, from: act.version, apply).map { recorded(act, receipt, $0) }
    }

    private func recorded(
        _ act: DecidedAct, _ receipt: AppendReceipt, _ folded: FoldedNegotiation
    ) -> RecordedAct {
        let decoded = receipt.rows(of: act.newEvents, in: act.context.request.ledger).enumerated().map { index, row in
            let remarks = index == 0 ? act.context.request.remark.map { [Self.remarkName: $0] } ?? [:] : [:]
            return DecodedEvent(
                recorded: row, event: act.events[index], envelope: act.envelopes[index], remarks: remarks)
        }
        return RecordedAct(
            negotiation: act.context.negotiation, version: folded.version, events: decoded, state: folded.state)
    }

    /// The name of the disclosure that holds an act's remark.
    static let remarkName = StreamDisclosure.remark

    private func envelopes(of count: Int, _ context: ActContext) -> [EventEnvelope] {
        let correlation = context.request.correlation ?? context.command.value
        return (0..<count).map { index in
            EventEnvelope(
                seat: context.seat, command: context.command, ordinal: index, count: count,
                fingerprint: context.fingerprint, correlation: correlation,
                disclosures: index == 0 && context.request.remark != nil ? [Self.remarkName] : [])
        }
    }

    /// The remark, sealed under the key of who made it.
    private func disclosures(of context: ActContext) async throws -> [Disclosure] {
        guard let remark = context.request.remark else { return [] }
        return try await DisclosureWriter(keys: keys).seal(
            [StreamDisclosure(name: Self.remarkName, value: remark)], of: context.seat, context.request.principal.id,
            for: context.command, in: context.negotiation, of: context.request.ledger)
    }
}
