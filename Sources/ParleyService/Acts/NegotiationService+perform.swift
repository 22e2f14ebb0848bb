internal import Bargaining
internal import EventSourcing
internal import Synchronization

extension NegotiationService {
    /// Records what a request asks for, once, however often it is sent.
    ///
    /// A retry gets the first answer. The receipt of a command is not read before every act, which would cost a round
    /// trip on each: it is read before a request is *refused* for any reason, and the append itself recognises a known
    /// command otherwise. So a retry is never rejected, nor found stale, because of its own first try
    /// (`docs/decisions/0004-receipts-without-a-read.md`).
    ///
    /// - Throws: `EventStoreError`, `PostgresError`, ``PersonKeyError`` or ``EventCodecError`` for what nobody planned;
    ///   the request may then be sent again with the same key.
    /// - Complexity: independent of the length of the log; linear in the negotiation when it is not in memory.
    public func perform(_ request: ActRequest) async throws -> ActOutcome {
        let outcome = try await outcome(of: request)
        metrics.note(outcome)
        return outcome
    }

    private func outcome(of request: ActRequest) async throws -> ActOutcome {
        guard request.principal.ledgers.contains(request.ledger) else { return .notVisible }
        let command =
            request.command
            ?? CommandIdentity.command(
                ledger: request.ledger, principal: request.principal.id,
                key: request.validateOnly ? "" : request.idempotencyKey)
        if !request.validateOnly, let known = receipts.withLock({ $0.value(for: command) }) {
            return try await replay(known, of: request)
        }
        let context = try await context(of: request, command)
        try await lease?.settle(request.ledger)
        var current = try await states.current(of: context.negotiation, in: request.ledger)
        try await settleLaw(of: current.state, for: context.act, in: request.ledger)
        for _ in 0..<limits.attempts {
            switch try await decide(context, &current) {
            case .refused(let outcome):
                return try await earlier(context, current) ?? outcome
            case .stale:
                if let replay = try await earlier(context, current) { return replay }
                return try await stale(context, current)
            case .events(let events):
                if let outcome = try await parking(context, current) { return outcome }
                if request.validateOnly { return wouldRecord(events, after: current) }
                let version = current.version
                // Memory holds the only copy while the act is appended, so that it changes where it stands.
                current = FoldedNegotiation()
                if let outcome = try await append(events, context, after: version) { return outcome }
                current = try await states.reloaded(of: context.negotiation, in: request.ledger)
            }
        }
        return .busy(retryAfterSeconds: limits.retryAfterSeconds)
    }

    private func decide(_ context: ActContext, _ current: inout FoldedNegotiation) async throws -> ActDecision {
        if let expected = context.request.expectedVersion, expected > current.version {
            // Someone saw more than memory holds.
            current = try await states.reloaded(of: context.negotiation, in: context.request.ledger)
        }
        let floors = try await floorsInForce(
            for: context.act, current.state, at: context.now, in: context.request.ledger)
        return try decision(context, current, floors)
    }

    /// Visibility, role, version and rules, in this order.
    private func decision(
        _ context: ActContext, _ current: FoldedNegotiation, _ floors: [StatutoryFloor]
    ) throws -> ActDecision {
        let request = context.request
        if request.negotiation != nil {
            guard isVisible(current, to: request.principal, as: context.seat) else { return .refused(.notVisible) }
        }
        guard request.principal.mayAct else { return .refused(.notPermitted) }
        if let expected = request.expectedVersion {
            guard expected == current.version else { return .stale }
        }
        if case .issueInvitation(let opening, _, _, _, _) = context.act {
            guard rulebook.profile(opening.profile, in: request.ledger) != nil else {
                return .refused(.profileUnknown(opening.profile))
            }
            let today = zones.localMoment(of: context.now, in: opening.timeZone).day
            if let day = rulebook.notInForce(opening.profile, in: request.ledger, on: today) {
                return .refused(.profileNotInForce(opening.profile, from: day))
            }
        }
        guard let drafted = try DraftText.completed(context.act, in: current.state) else {
            return .refused(.rejected(.procedure(.textDiffers(current.state.procedure.drafts.count + 1))))
        }
        guard let worded = MinutesText.completed(drafted, words: request.remark) else {
            return .refused(.rejected(.procedure(.minutesWordsDiffer)))
        }
        guard let act = DisputeText.completed(worded, words: request.remark) else {
            return .refused(.rejected(.procedure(.dispute(.wordsDiffer))))
        }
        let zone = current.state.opening?.timeZone ?? Self.zone(of: context.act)
        let command = NegotiationCommand.act(
            act, by: .person(context.seat), occurredAt: context.occurredAt,
            localNow: zones.localMoment(of: context.now, in: zone),
            under: rules(for: act, at: current.state, in: request.ledger, floors))
        do throws(NegotiationRejection) {
            return .events(try Negotiation.decide(command, current.state))
        } catch {
            return .refused(.rejected(error))
        }
    }

    private func wouldRecord(_ events: [NegotiationEvent], after current: FoldedNegotiation) -> ActOutcome {
        var state = current.state
        for event in events { Negotiation.evolve(&state, event) }
        return .wouldRecord(
            events, state: state, version: StreamVersion(current.version.number + Int64(events.count)))
    }

    /// The first answer of the command, if there was one: on the table, or in the caucus of the own side.
    private func earlier(_ context: ActContext, _ current: FoldedNegotiation) async throws -> ActOutcome? {
        if let replay = try await replayed(context) { return replay }
        return try await earlierParking(context, current)
    }

    /// The first answer of the command on the table, if there was one.
    func replayed(_ context: ActContext) async throws -> ActOutcome? {
        guard !context.request.validateOnly,
            let receipt = try await log.receipt(of: context.command, in: context.request.ledger)
        else { return nil }
        return try await replay(receipt, of: context.request)
    }

    private func stale(_ context: ActContext, _ current: FoldedNegotiation) async throws -> ActOutcome {
        let seen = context.request.expectedVersion ?? .none
        let missed = try await log.events(
            of: context.negotiation, in: context.request.ledger, after: seen, limit: limits.missedEvents)
        return .stale(
            current: current.version, missed: try await decoded(missed),
            more: seen.number + Int64(missed.count) < current.version.number)
    }

    /// The law and the calendar, for acts that need them: those of the procedure, and where there are floors every one.
    func rules(
        for act: NegotiationAct, at state: NegotiationState, in ledger: LedgerID, _ floors: [StatutoryFloor] = []
    ) -> ProcedureRules? {
        guard let opening = state.opening else { return nil }
        guard case .procedure = act else {
            return floors.isEmpty ? nil : rulebook.rules(of: opening, in: ledger, floors)
        }
        return rulebook.rules(of: opening, in: ledger, floors)
    }

    private static func zone(of act: NegotiationAct) -> String? {
        if case .issueInvitation(let opening, _, _, _, _) = act { opening.timeZone } else { nil }
    }
}
