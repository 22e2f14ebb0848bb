internal import Bargaining
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Records acts: the one way from a POST to the log.
///
/// The checks come in this order: credentials, body as JSON, visibility, role, key, earlier answer under the key,
/// `If-Match`, body, version, rules. A request that is refused for its key, its precondition or its body is first asked
/// whether it was answered before, so that a retry gets its answer whatever happened since.
struct ActResponder: Sendable {
    /// The most Unicode scalars of a remark.
    static let maximumRemarkScalars = 4_000

    let service: NegotiationService

    /// Answers one act.
    func respond<Body: ActRequestBody>(to exchange: Exchange, as _: Body.Type) async throws -> Response {
        let command = try await RequestBodyReader.json(exchange.request)
        let validateOnly = try exchange.query.flag(.validateOnly) ?? false
        let (principal, ledger) = try exchange.caller()
        let opens = Body.operation == .issueInvitation
        let attempt = ActAttempt(
            exchange: exchange, principal: principal, ledger: ledger,
            negotiation: opens ? nil : try exchange.path.negotiation(), command: command, validateOnly: validateOnly)
        guard exchange.row.admits(principal) else {
            try await refuseInvisible(attempt)
            throw Gate.forbidden(principal, exchange.row)
        }
        let request: ActRequest
        do {
            request = try await prepare(attempt, as: Body.self)
        } catch let problem as Problem {
            return try await earlierAnswer(attempt, else: problem)
        } catch let fault as CodingFault {
            return try await earlierAnswer(attempt, else: Problem(fault))
        }
        return try await answer(try await service.perform(request), attempt, expected: request.expectedVersion)
    }

    /// Key, precondition and body, in this order.
    private func prepare<Body: ActRequestBody>(_ attempt: ActAttempt, as _: Body.Type) async throws -> ActRequest {
        let exchange = attempt.exchange
        let key = try attempt.key()
        let match = try IfMatch(exchange.header(.ifMatch))
        if match == .absent, case .required = exchange.row.precondition { throw Problem(.preconditionRequired) }
        var members = try MemberReader(JSONCursor(attempt.command), form: .request)
        let body = try Body(&members, path: exchange.path)
        let (occurredAt, remark) = try members.occurrenceAndRemark(isRemarkRequired: Body.requiresRemark)
        try members.finish()
        if let session = body.session { try await refuseOtherSession(session, attempt) }
        if let entry = body.entry { try await refuseOtherEntry(entry, attempt) }
        let expected = try await match.expected { () async throws -> StreamVersion? in
            guard let negotiation = attempt.negotiation else { return nil }
            return try await service.currentVersion(of: negotiation, in: attempt.ledger, for: attempt.principal)
        }
        return ActRequest(
            principal: attempt.principal, ledger: attempt.ledger, negotiation: attempt.negotiation,
            intent: ActIntent(people: body.people, answersState: match != .absent) { body.act(seats: $0) },
            occurredAt: occurredAt, remark: remark, idempotencyKey: key, fingerprint: attempt.fingerprint,
            expectedVersion: expected, correlation: exchange.trace.trace, validateOnly: attempt.validateOnly)
    }

    /// What a refused request gets: 404 where it may not see the negotiation, its first answer where it had one, else
    /// the problem.
    private func earlierAnswer(_ attempt: ActAttempt, else problem: Problem) async throws -> Response {
        try await refuseInvisible(attempt)
        if !attempt.validateOnly, problem.code != .idempotencyKeyMissing, problem.code != .idempotencyKeyInvalid,
            let earlier = try await service.earlierAnswer(
                of: attempt.principal, in: attempt.ledger, negotiation: attempt.negotiation,
                idempotencyKey: try attempt.key(), fingerprint: attempt.fingerprint)
        {
            return try await answer(earlier, attempt)
        }
        throw problem
    }

    private func refuseInvisible(_ attempt: ActAttempt) async throws {
        guard let negotiation = attempt.negotiation else { return }
        guard try await service.currentVersion(of: negotiation, in: attempt.ledger, for: attempt.principal) != nil
        else { throw Problem(.notFound) }
    }

    /// A session is closed by its number: the act itself closes whatever is open.
    private func refuseOtherSession(_ session: Int, _ attempt: ActAttempt) async throws {
        guard let negotiation = attempt.negotiation else { return }
        let outcome = try await service.view(
            of: negotiation, in: attempt.ledger, for: attempt.principal, at: .latest)
        guard case .found(let view) = outcome else { throw Problem(.notFound) }
        guard view.state.sessions.open?.number == session else { throw Problem(.noSessionOpen) }
    }

    /// An entry is the event that put its proposal on the table: the rules know proposals, not places in the log.
    private func refuseOtherEntry(_ entry: EntryReference, _ attempt: ActAttempt) async throws {
        guard let negotiation = attempt.negotiation else { return }
        let outcome = try await service.event(
            of: negotiation, version: StreamVersion(entry.version), in: attempt.ledger, for: attempt.principal)
        if case .notVisible = outcome { throw Problem(.notFound) }
        guard case .found(let event) = outcome, event.event.fact.tabledProposal == entry.proposal else {
            throw Problem(
                .entryUnknown, ["version": String(entry.version), "proposal": entry.proposal.description])
        }
    }

    private func answer(
        _ outcome: ActOutcome, _ attempt: ActAttempt, expected: StreamVersion? = nil
    ) async throws -> Response {
        try await answer(outcome, attempt.exchange, of: attempt.negotiation, expected: expected)
    }

    /// The answer of an outcome, or its problem.
    func answer(
        _ outcome: ActOutcome, _ exchange: Exchange, of negotiation: StreamID?, expected: StreamVersion? = nil
    ) async throws -> Response {
        switch outcome {
        case .recorded(let act):
            return ActReply.created(act, try await service.receipts(of: act), isReplayed: false)
        case .replayed(let act):
            return ActReply.created(act, try await service.receipts(of: act), isReplayed: true)
        case .wouldRecord(let events, let state, let version):
            return ActReply.preview(events, of: negotiation, state: state, version: version)
        case .rejected(let rejection):
            throw Problem(rejection)
        case .profileNotInForce(let profile, let day):
            throw Problem(.profileNotInForce, ["profile": profile, "day": day.description])
        case .profileUnknown(let profile):
            throw Problem(.profileUnknown, ["profile": profile])
        case .parked(let parked):
            return ParkedReply.parked(parked, exchange)
        case .wouldPark(let breaches):
            return ParkedReply.preview(breaches, exchange)
        case .notParked(let rejection):
            throw Problem(rejection)
        case .stale(let current, let missed, let more):
            throw ActReply.stale(
                expected: expected ?? .none, current: current, missed: missed, more: more, exchange)
        case .keyReused:
            throw Problem(.idempotencyKeyReused)
        case .notVisible:
            throw Problem(.notFound)
        case .notPermitted:
            throw Problem(.notPermitted)
        case .busy(let seconds):
            throw Problem(.requestInProgress, ["seconds": String(seconds)])
        }
    }
}
