internal import Bargaining
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Statutory floors: recording and reading them.
enum FloorRoutes {
    /// The bodies of its acts.
    static let bodies: [any ActBody.Type] = [RecordFloorRequest.self]

    /// Its rows of the policy table.
    static let rows: [PolicyRow] = [
        .init(.recordFloor, .post, "/v1/floors", roles: FloorFamily.recorders, relation: .authenticated),
        .init(.listFloors, .get, "/v1/floors", roles: PolicyTable.callers, relation: .authenticated),
    ]

    /// What each of its operations does.
    static func handlers(
        _ service: NegotiationService, _ cursors: SignedCursor
    ) -> [OperationID: RouteHandlers.Handler] {
        let acts = StreamActResponder(acts: FloorActs(service: service.floors))
        return [
            .recordFloor: { try await acts.respond(to: $0, as: RecordFloorRequest.self) },
            .listFloors: { try await list($0, service, cursors) },
        ]
    }

    /// A page of the floors, in the order recorded.
    private static func list(
        _ exchange: Exchange, _ service: NegotiationService, _ cursors: SignedCursor
    ) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let outcome = try await service.floors.view(
            of: NegotiationService.floorRegister(in: ledger), for: principal)
        let query = try PageQuery(exchange, of: "floors", cursors)
        let page = try NumberedPage(try ReadResponder.found(outcome).state.floors, query) { $0.number }
        return query.reply(next: page.next) { writer in
            for floor in page.rows {
                writer.beginObject()
                StatutoryFloorCoding.write(floor, to: &writer)
                writer.endObject()
            }
        }
    }
}
