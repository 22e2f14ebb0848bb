internal import Bargaining
internal import EventSourcing
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers about what a side keeps to itself.
struct CaucusResponder: Sendable {
    private let service: NegotiationService
    private let acts: CaucusActs
    private let streams: StreamActResponder<CaucusActs>
    private let negotiations: ActResponder

    init(service: NegotiationService, negotiations: ActResponder) {
        self.service = service
        self.negotiations = negotiations
        acts = CaucusActs(negotiations: service)
        streams = StreamActResponder(acts: acts)
    }

    /// Answers an act in the caller's caucus.
    func respond<Body: StreamActBody>(
        to exchange: Exchange, as body: Body.Type
    ) async throws -> Response where Body.Family == CaucusFamily, Body.Act == CaucusAct {
        try await streams.respond(to: exchange, as: body)
    }

    /// Confirms a parked position and tables it: the answer is that of tabling it.
    func release(_ exchange: Exchange) async throws -> Response {
        let number = try exchange.path.ordinal()
        return try await streams.respond(to: exchange, as: ReleasePositionRequest.self) { request in
            let place = try await acts.own(exchange).place
            switch try await service.release(number, request, at: place) {
            case .caucus(let outcome):
                return try await streams.answer(outcome, exchange, expected: request.expectedVersion)
            case .tabling(let outcome): return try await negotiations.answer(outcome, exchange, of: place.negotiation)
            }
        }
    }

    /// Keeps a cost estimate.
    func keepEstimate(_ exchange: Exchange) async throws -> Response {
        try await streams.respond(to: exchange, as: KeepCostEstimateRequest.self) { request in
            let place = try await acts.own(exchange).place
            switch try await service.keepEstimate(request, at: place) {
            case .caucus(let outcome):
                return try await streams.answer(outcome, exchange, expected: request.expectedVersion)
            case .refused(let rejection): throw Problem(rejection)
            }
        }
    }

    /// Releases a cost estimate: the answer is that of attaching it, with the words of the release beside it.
    func releaseEstimate(_ exchange: Exchange) async throws -> Response {
        let number = try exchange.path.ordinal()
        let path = "/v1/negotiations/\(exchange.path.text("id"))/cost-estimates"
        return try await streams.respond(to: exchange, as: ReleaseCostEstimateRequest.self) { request in
            let place = try await acts.own(exchange).place
            let outcome = try await service.releaseEstimate(number, request, at: place) { draft in
                try CommandFingerprint.of(attaching: draft, as: request, at: path)
            }
            switch outcome {
            case .caucus(let outcome):
                return try await streams.answer(outcome, exchange, expected: request.expectedVersion)
            case .tabling(let outcome): return try await negotiations.answer(outcome, exchange, of: place.negotiation)
            }
        }
    }

    /// The caucus of the caller's side; for an auditor those of both.
    func read(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let negotiation = try exchange.path.negotiation()
        let sides: [Side]
        switch try await service.caucusAccess(to: negotiation, in: ledger, for: principal) {
        case .hidden: throw Problem(.notFound)
        case .own(let setting): sides = [setting.side]
        case .audited: sides = [.labour, .employer]
        }
        let places = sides.compactMap { CaucusPlace(of: $0, beside: negotiation, in: ledger) }
        if let field = exchange.header(.ifNoneMatch) {
            var versions: [StreamVersion] = []
            for place in places { versions.append(try await service.caucusVersion(at: place)) }
            let tag = Self.tag(versions, exchange)
            if EntityTag.isNamed(tag, in: field) { return Reply.notModified(tag: tag, cache: .state) }
        }
        var views: [CaucusView] = []
        for place in places { views.append(try await service.caucus(at: place)) }
        var writer = JSONWriter(capacity: 2_048)
        writer.beginObject()
        writer.member("negotiation_id", negotiation.description)
        writer.key("caucuses")
        writer.beginArray()
        for view in views { CaucusRendering.write(view, to: &writer) }
        writer.endArray()
        writer.endObject()
        var response = Reply.json(writer.bytes, cache: .state)
        response.headers[.eTag] = Self.tag(views.map(\.version), exchange)
        return response
    }

    /// The caucus of a side as its history is read: by its own people, and by auditors.
    func place(_ exchange: Exchange) async throws -> StreamHistoryResponder<CaucusFamily>.Place {
        let (principal, ledger) = try exchange.caller()
        let negotiation = try exchange.path.negotiation()
        let side = try exchange.path.side()
        switch try await service.caucusAccess(to: negotiation, in: ledger, for: principal) {
        case .hidden: throw Problem(.notFound)
        case .own(let setting): guard setting.side == side else { throw Problem(.notFound) }
        case .audited: break
        }
        guard let place = CaucusPlace(of: side, beside: negotiation, in: ledger) else { throw Problem(.notFound) }
        let outcome = try await service.view(of: negotiation, in: ledger, for: principal)
        let shared = try ReadResponder.found(outcome)
        return .init(
            address: place.address, name: ("negotiation_id", negotiation.description),
            titles: shared.state.items.reduce(into: [:]) { $0[$1.item.key] = $1.item.title },
            variant: "|\(shared.version)")
    }

    /// The tag of the caucuses at their versions.
    private static func tag(_ versions: [StreamVersion], _ exchange: Exchange) -> String {
        EntityTag.text(
            versions.first ?? .none,
            variant: exchange.variant + versions.map(\.description).joined(separator: "/"))
    }
}
