internal import HTTPTypes
internal import Metrics
internal import Synchronization

/// Measures requests by route, method and status: names of OpenTelemetry, no identifier in any label.
final class RequestMetrics: Sendable {
    private struct Key: Hashable {
        let route: String
        let method: HTTPRequest.Method
        let status: Int
    }

    private let timers = Mutex<[Key: Metrics.Timer]>([:])
    private let active = Meter(label: "http_server_active_requests")

    init() {}

    /// A request has come.
    func began() { active.increment() }

    /// It was answered.
    func ended(route: String, method: HTTPRequest.Method, status: HTTPResponse.Status, duration: Duration) {
        active.decrement()
        let label = Self.known(method)
        let timer = timers.withLock { timers in
            let key = Key(route: route, method: label, status: status.code)
            if let known = timers[key] { return known }
            let made = Metrics.Timer(
                label: "http_server_request_duration_seconds",
                dimensions: [
                    ("http_route", route), ("http_request_method", label.rawValue),
                    ("http_response_status_code", String(status.code)),
                ])
            timers[key] = made
            return made
        }
        timer.recordNanoseconds(
            duration.components.seconds * 1_000_000_000 + duration.components.attoseconds / 1_000_000_000)
    }

    /// Methods that somebody made up share one label, as OpenTelemetry asks.
    private static func known(_ method: HTTPRequest.Method) -> HTTPRequest.Method {
        switch method {
        case .get, .head, .post, .put, .delete, .options, .patch, .trace, .connect: method
        default: .init("_OTHER") ?? .trace
        }
    }
}
