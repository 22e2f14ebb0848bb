internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import ParleyService

/// Builds the router from the policy table.
enum APIRouter {
    /// A router that answers every operation.
    ///
    /// The observing layer is added before any route, since Hummingbird applies a layer only to routes added after
    /// it; and credentials are checked in the one closure through which every route is made, so no route can be
    /// without.
    ///
    /// - Throws: ``StartFault`` for an operation without a row, a row without a handler, or two rows of one operation.
    static func make(
        rows: [PolicyRow], handlers: RouteHandlers, gate: Gate, journal: ReadJournal,
        observation: ObservationMiddleware
    ) throws -> Router<APIContext> {
        for operation in OperationID.allCases {
            let count = rows.count { $0.operation == operation }
            guard count == 1 else {
                throw StartFault("operation \(operation.rawValue) has \(count) rows in the policy table; it needs one")
            }
        }
        let router = Router(context: APIContext.self)
        router.add(middleware: observation)
        for row in rows {
            guard let handler = handlers.handlers[row.operation] else {
                throw StartFault("operation \(row.operation.rawValue) has no handler")
            }
            let types = offered(row.operation)
            let answer: @Sendable (Request, APIContext) async throws -> Response = { request, context in
                let exchange = try await gate.admit(request, context, to: row, offering: types)
                let response = try await handler(exchange)
                try await journal.note(response, to: exchange)
                return gate.released(response, exchange)
            }
            router.on(RouterPath(row.path), method: row.method, use: answer)
            if row.method == .get { router.on(RouterPath(row.path), method: .head, use: answer) }
        }
        options(rows, on: router)
        return router
    }

    /// OPTIONS of every path: which methods it answers. Needs no credentials and tells nothing that `/docs` does not.
    private static func options(_ rows: [PolicyRow], on router: Router<APIContext>) {
        let index = RouteIndex(rows)
        var paths: [String] = []
        for row in rows where !paths.contains(row.path) {
            paths.append(row.path)
            let allowed = index.allowed(row.path) ?? ""
            router.on(RouterPath(row.path), method: .options) { _, _ in
                Response(status: .noContent, headers: [.allow: allowed])
            }
        }
    }

    /// The media types an operation answers with; where there are several, the request's `Accept` chooses.
    private static func offered(_ operation: OperationID) -> [String] {
        switch operation {
        case .streamEvents: [MediaTypes.eventStream]
        case .readDocumentation, .readProblem: [MediaTypes.html]
        case .readCalendar: [MediaTypes.calendar]
        case .readChart: [MediaTypes.svg]
        case .inviteTargets, .collectDemands: [MediaTypes.lines]
        case .readConsistency: [MediaTypes.text]
        case .readBundle, .readExportPackage: [MediaTypes.archive]
        case .readExport: ExportResponder.mediaTypes
        case _ where OperationID.ofTextOrJSON.contains(operation): [MediaTypes.json, MediaTypes.text]
        default: [MediaTypes.json]
        }
    }
}
