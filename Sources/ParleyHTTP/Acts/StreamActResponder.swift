internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Records acts on the streams of a family: what ``ActResponder`` is for negotiations, with the same checks in the same
/// order.
struct StreamActResponder<Acts: StreamActs>: Sendable {
    typealias Family = Acts.Family

    let acts: Acts

    /// Answers one act.
    ///
    /// - Parameter performing: what to do instead of recording the act.
    func respond<Body: StreamActBody>(
        to exchange: Exchange, as _: Body.Type,
        performing: ((StreamRequest<Family>) async throws -> Response)? = nil
    ) async throws -> Response where Body.Family == Family, Body.Act == Acts.Asked {
        let command = try await RequestBodyReader.json(exchange.request)
        let validateOnly = try exchange.query.flag(.validateOnly) ?? false
        let (principal, ledger) = try exchange.caller()
        let attempt = ActAttempt(
            exchange: exchange, principal: principal, ledger: ledger, negotiation: nil, command: command,
            validateOnly: validateOnly)
        guard exchange.row.admits(principal) else {
            try await acts.refuseInvisible(exchange)
            throw Gate.forbidden(principal, exchange.row)
        }
        let address = try await acts.address(of: exchange)
        if address.stream != nil, try await acts.service.currentVersion(of: address, for: principal) == nil {
            throw Problem(.notFound)
        }
        let complete = try await acts.completion(of: exchange)
        let request: StreamRequest<Family>
        do {
            request = try await prepare(attempt, at: address, as: Body.self, complete)
        } catch let problem as Problem {
            return try await earlierAnswer(attempt, at: address, else: problem)
        } catch let fault as CodingFault {
            return try await earlierAnswer(attempt, at: address, else: Problem(fault))
        }
        if let performing { return try await performing(request) }
        return try await answer(try await acts.perform(request), exchange, expected: request.expectedVersion)
    }

    /// Key, precondition and body, in this order.
    private func prepare<Body: StreamActBody>(
        _ attempt: ActAttempt, at address: StreamAddress, as _: Body.Type,
        _ complete: @escaping @Sendable (Acts.Asked) -> Family.Act
    ) async throws -> StreamRequest<Family> where Body.Family == Family, Body.Act == Acts.Asked {
        let exchange = attempt.exchange
        let key = try attempt.key()
        let match = try IfMatch(exchange.header(.ifMatch))
        if match == .absent, case .required = exchange.row.precondition { throw Problem(.preconditionRequired) }
        var members = try MemberReader(JSONCursor(attempt.command), form: .request)
        let body = try Body(&members, path: exchange.path)
        let (occurredAt, remark) = try members.occurrenceAndRemark(isRemarkRequired: Body.requiresRemark)
        try members.finish()
        let expected = try await match.expected { () async throws -> StreamVersion? in
            try await acts.service.currentVersion(of: address, for: attempt.principal)
        }
        return StreamRequest(
            principal: attempt.principal, address: address, people: body.people, occurredAt: occurredAt,
            disclosures: remark.map { [StreamDisclosure(name: StreamDisclosure.remark, value: $0)] } ?? [],
            idempotencyKey: key, fingerprint: attempt.fingerprint, expectedVersion: expected,
            correlation: exchange.trace.trace, validateOnly: attempt.validateOnly
        ) { complete(body.act(seats: $0)) }
    }

    /// What a refused request gets: its first answer where it had one, else the problem.
    private func earlierAnswer(
        _ attempt: ActAttempt, at address: StreamAddress, else problem: Problem
    ) async throws -> Response {
        if !attempt.validateOnly, problem.code != .idempotencyKeyMissing, problem.code != .idempotencyKeyInvalid,
            let earlier = try await acts.service.earlierAnswer(
                of: attempt.principal, at: address, idempotencyKey: try attempt.key(),
                fingerprint: attempt.fingerprint)
        {
            return try await answer(earlier, attempt.exchange)
        }
        throw problem
    }

    /// The answer of an outcome, or its problem.
    func answer(
        _ outcome: StreamOutcome<Family>, _ exchange: Exchange, expected: StreamVersion? = nil
    ) async throws -> Response {
        switch outcome {
        case .recorded(let act): return try await created(act, exchange, isReplayed: false)
        case .replayed(let act): return try await created(act, exchange, isReplayed: true)
        case .wouldRecord(let events, let state, let version):
            return Reply.json(cache: .noStore) { writer in
                writer.beginObject()
                acts.writeName(nil, exchange, to: &writer)
                writer.member("version", version.number)
                StreamEventRendering.write(events, of: Family.self, to: &writer)
                acts.write(state, to: &writer)
                writer.endObject()
            }
        case .rejected(let rejection): throw acts.problem(of: rejection)
        case .stale(let current, let missed, let more):
            throw stale(expected: expected ?? .none, current: current, missed: missed, more: more)
        case .keyReused: throw Problem(.idempotencyKeyReused)
        case .notVisible: throw Problem(.notFound)
        case .notPermitted, .closed: throw Problem(.notPermitted)
        case .busy(let seconds): throw Problem(.requestInProgress, ["seconds": String(seconds)])
        }
    }

    /// 201 with the act and the state after it; byte for byte the same for a retry.
    private func created(
        _ act: RecordedStreamAct<Family>, _ exchange: Exchange, isReplayed: Bool
    ) async throws -> Response {
        let receipts = try await acts.service.receipts(of: act)
        var writer = JSONWriter(capacity: 2_048)
        writer.beginObject()
        acts.writeName(act.stream, exchange, to: &writer)
        writer.member("version", act.version.number)
        StreamEventRendering.write(act.events, to: &writer)
        ReceiptRendering.write(receipts, under: acts.eventsPath(of: act, exchange), to: &writer)
        acts.write(act.state, to: &writer)
        writer.endObject()
        var response = Reply.json(writer.bytes, status: .created, cache: .noStore)
        response.headers[.location] = acts.location(of: act, exchange)
        response.headers[.eTag] = EntityTag.text(act.version)
        if isReplayed { response.headers[.idempotentReplayed] = "true" }
        return response
    }

    /// 412 with what was missed.
    private func stale(
        expected: StreamVersion, current: StreamVersion, missed: [DecodedStreamEvent<Family>], more: Bool
    ) -> Problem {
        var problem = Problem(.staleVersion, ["current": current.description, "expected": expected.description])
        problem.members = [
            (name: "current_version", json: Array(current.description.utf8)),
            (name: "missed_events", json: StreamEventRendering.array(missed)),
            (name: "more", json: Array((more ? "true" : "false").utf8)),
        ]
        problem.headers[.eTag] = EntityTag.text(current)
        return problem
    }
}
