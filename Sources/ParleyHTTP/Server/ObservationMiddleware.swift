internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import ParleyService

/// The outermost layer: names the request, turns every error into a problem, measures and logs.
///
/// Errors become answers here and nowhere else, so that all of them are measured and none leaves as the framework
/// writes it.
struct ObservationMiddleware: RouterMiddleware {
    /// The most bytes of a `Request-Id` taken over from a proxy.
    static let maximumRequestIDBytes = 64

    let index: RouteIndex
    let metrics: RequestMetrics
    let logger: Logger
    private let pseudonyms = CallerPseudonyms()

    init(index: RouteIndex, metrics: RequestMetrics, logger: Logger) {
        self.index = index
        self.metrics = metrics
        self.logger = logger
    }

    @concurrent
    func handle(
        _ request: Request, context: APIContext, next: @concurrent (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let trace = TraceContext(request.headers[.traceparent])
        var context = context
        context.trace = trace
        context.requestID = Self.requestID(request.headers[.requestID])
        metrics.began()
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            let problem = index.problem(of: error, method: request.method, path: request.uri.path)
            if problem.code == .internalError {
                logger.error(
                    "request failed",
                    metadata: ["request_id": "\(context.requestID)", "error": "\(String(reflecting: error))"])
            }
            response = Reply.problem(
                problem, language: AcceptedLanguage.language(request.headers[.acceptLanguage]),
                instance: request.uri.path, requestID: context.requestID)
            if problem.code == .payloadTooLarge || problem.code == .malformedRequest {
                response.headers[.connection] = "close"
            }
        }
        response.headers[.requestID] = context.requestID
        response.headers[.contentTypeOptions] = "nosniff"
        if request.method == .head { response = response.createHeadResponse() }
        finish(response, request, context, since: start)
        return response
    }

    private func finish(
        _ response: Response, _ request: Request, _ context: APIContext, since start: ContinuousClock.Instant
    ) {
        let duration = ContinuousClock.now - start
        let route = index.route(of: context.endpointPath)
        metrics.ended(route: route, method: request.method, status: response.status, duration: duration)
        guard logger.logLevel <= .info else { return }
        var metadata: Logger.Metadata = [
            "request_id": "\(context.requestID)", "method": "\(request.method.rawValue)", "route": "\(route)",
            "status": "\(response.status.code)", "duration_ms": "\(duration.milliseconds)",
        ]
        if let trace = context.trace { metadata["trace_id"] = "\(trace.text)" }
        if let principal = context.note.principal { metadata["caller"] = "\(pseudonyms.pseudonym(of: principal))" }
        logger.info("request", metadata: metadata)
    }

    /// The name a proxy gave the request, where it is 1…64 visible ASCII characters; else a new one.
    private static func requestID(_ field: String?) -> String {
        if let field, (1...maximumRequestIDBytes).contains(field.utf8.count),
            field.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        {
            return field
        }
        return String(UInt64.random(in: .min ... .max), radix: 36)
    }
}
