internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// What acts on supervision cases have in common at the edge.
struct SupervisionActs: StreamActs {
    typealias Family = SupervisionFamily
    typealias Asked = SupervisionAct

    let cases: SupervisionCases

    var service: StreamService<SupervisionFamily> { cases.service }

    func address(of exchange: Exchange) throws -> StreamAddress {
        let ledger = try exchange.caller().ledger
        guard exchange.row.operation != .openSupervisionCase else { return .opened(in: ledger) }
        return .existing(try exchange.path.negotiation(), in: ledger)
    }

    func completion(of exchange: Exchange) async throws -> @Sendable (SupervisionAct) -> SupervisionIntent {
        try await cases.completion(at: try address(of: exchange), for: try exchange.caller().principal)
    }

    /// A case names only what its union can read; a request that was recorded before is answered as it was then.
    func perform(_ request: StreamRequest<SupervisionFamily>) async throws -> StreamOutcome<SupervisionFamily> {
        guard case .open(let opening, _) = Self.act(of: request), let link = opening.link,
            try await !cases.canLink(link, in: request.address.ledger, for: request.principal)
        else { return try await service.perform(request) }
        if !request.validateOnly,
            let earlier = try await service.earlierAnswer(
                of: request.principal, at: request.address, idempotencyKey: request.idempotencyKey,
                fingerprint: request.fingerprint)
        {
            return earlier
        }
        throw Problem(.supervisedMatterUnknown)
    }

    /// What a request asks for, whoever stands behind the names in it.
    private static func act(of request: StreamRequest<SupervisionFamily>) -> SupervisionAct {
        let nobody = SeatID(UUIDValue(high: 0, low: 0))
        let seats = request.people.reduce(into: [request.principal.id: nobody]) { $0[$1] = nobody }
        return request.makeAct(SeatResolver(seats: seats)).act
    }

    func problem(of rejection: SupervisionRejection) -> Problem { Problem(supervision: rejection) }

    func location(of act: RecordedStreamAct<SupervisionFamily>, _ exchange: Exchange) -> String {
        "/v1/supervision-cases/\(act.stream)"
    }

    func eventsPath(of act: RecordedStreamAct<SupervisionFamily>, _ exchange: Exchange) -> String? {
        "/v1/supervision-cases/\(act.stream)/events"
    }

    func writeName(_ stream: StreamID?, _ exchange: Exchange, to writer: inout JSONWriter) {
        writer.key("supervision_case_id")
        // What opens a stream has none in its path.
        if let named = stream ?? StreamID(exchange.path.text("id")) {
            writer.value(named.description)
        } else {
            writer.null()
        }
    }

    func write(_ state: SupervisionState, to writer: inout JSONWriter) {
        SupervisionRendering.write(state, to: &writer)
    }
}
