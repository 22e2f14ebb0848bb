internal import HTTPTypes
internal import Hummingbird

/// The endpoints for whoever runs the service, on a port of their own.
enum AdminRouter {
    private static let plain = "text/plain; charset=utf-8"
    private static let prometheus = "text/plain; version=0.0.4; charset=utf-8"

    /// A router with `/livez`, `/healthz`, `/readyz` and `/metrics`.
    static func make(readiness: Readiness, metrics: PrometheusMetrics) -> Router<BasicRequestContext> {
        let router = Router()
        // Alive means that this process answers; the database is no part of that.
        for path in ["/livez", "/healthz"] {
            router.get(RouterPath(path)) { _, _ in text("ok\n", type: plain) }
        }
        router.get("/readyz") { request, _ in
            let results = await readiness.results()
            let isReady = results.allSatisfy { $0.fault == nil }
            let isVerbose = request.uri.query.map { $0 == "verbose" || $0.hasPrefix("verbose=") } ?? false
            let lines = results.map {
                "\($0.fault == nil ? "ok  " : "FAIL") \($0.name)\($0.fault.map { ": \($0)" } ?? "")\n"
            }
            let summary = isReady ? "ready\n" : "not ready\n"
            return text(
                isVerbose || !isReady ? lines.joined() + summary : summary, type: plain,
                status: isReady ? .ok : .serviceUnavailable)
        }
        router.get("/metrics") { _, _ in text(metrics.text(), type: prometheus) }
        return router
    }

    private static func text(_ text: String, type: String, status: HTTPResponse.Status = .ok) -> Response {
        Reply.document(Array(text.utf8), type: type, status: status, cache: .noStore)
    }
}
