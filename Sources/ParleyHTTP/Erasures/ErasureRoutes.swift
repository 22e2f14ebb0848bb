internal import Bargaining
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Erasures of personal content: asking, holding, refusing, ordering and reading.
enum ErasureRoutes {
    /// The bodies of their acts.
    static let bodies: [any ActBody.Type] = [
        RequestErasureRequest.self,
        PlaceHoldRequest.self,
        LiftHoldRequest.self,
        RefuseErasureRequest.self,
        OrderErasureRequest.self,
    ]

    /// Their rows of the policy table. Everybody may ask for their own erasure; the rest is administration.
    static let rows: [PolicyRow] = [
        .init(.listErasures, .get, cases, roles: overseers, relation: .authenticated),
        .init(.requestErasure, .post, cases, roles: askers, relation: .authenticated),
        .init(.readErasure, .get, one, roles: overseers, relation: .authenticated),
        .init(.readErasureTimeline, .get, "/v1/erasure-timeline", roles: overseers, relation: .authenticated),
        .init(.placeHold, .post, one + "/holds", roles: [.administrator], relation: .authenticated),
        .init(.liftHold, .post, one + "/hold-liftings", roles: [.administrator], relation: .authenticated),
        .init(.refuseErasure, .post, one + "/refusals", roles: [.administrator], relation: .authenticated),
        .init(.orderErasure, .post, one + "/executions", roles: [.administrator], relation: .authenticated),
    ]

    private static let cases = "/v1/erasures"
    private static let one = cases + "/{number}"
    private static let overseers: Set<Role> = [.administrator, .auditor]
    private static let askers: Set<Role> = PolicyTable.seated.union([.administrator])

    /// What each of their operations does.
    static func handlers(
        _ erasures: Erasures, _ cursors: SignedCursor
    ) -> [OperationID: RouteHandlers.Handler] {
        let acts = StreamActResponder(acts: ErasureActs(erasures: erasures))
        let histories = StreamHistoryResponder(service: erasures.service) { exchange in
            .init(
                address: Erasures.register(in: try exchange.caller().ledger), name: ("register", "erasures"))
        }
        return [
            .listErasures: { try await list($0, erasures, cursors) },
            .requestErasure: { try await acts.respond(to: $0, as: RequestErasureRequest.self) },
            .readErasure: { try await read($0, erasures) },
            .readErasureTimeline: { try await histories.timeline($0) },
            .placeHold: { try await acts.respond(to: $0, as: PlaceHoldRequest.self) },
            .liftHold: { try await acts.respond(to: $0, as: LiftHoldRequest.self) },
            .refuseErasure: { try await acts.respond(to: $0, as: RefuseErasureRequest.self) },
            .orderErasure: { try await acts.respond(to: $0, as: OrderErasureRequest.self) },
        ]
    }

    /// A page of the cases, in the order asked for.
    private static func list(
        _ exchange: Exchange, _ erasures: Erasures, _ cursors: SignedCursor
    ) async throws -> Response {
        let cases = try await state(exchange, erasures).cases
        let query = try PageQuery(exchange, of: "erasures", cursors)
        let page = try NumberedPage(cases, query) { $0.number }
        return query.reply(next: page.next) { writer in
            for known in page.rows { ErasureRendering.write(known, to: &writer) }
        }
    }

    /// One case.
    private static func read(_ exchange: Exchange, _ erasures: Erasures) async throws -> Response {
        guard let known = try await state(exchange, erasures).erasureCase(try exchange.path.ordinal()) else {
            throw Problem(.notFound)
        }
        return Reply.json(cache: .noStore) { writer in ErasureRendering.write(known, to: &writer) }
    }

    private static func state(_ exchange: Exchange, _ erasures: Erasures) async throws -> ErasureRegisterState {
        let (principal, ledger) = try exchange.caller()
        return try ReadResponder.found(
            try await erasures.service.view(of: Erasures.register(in: ledger), for: principal)
        ).state
    }
}
