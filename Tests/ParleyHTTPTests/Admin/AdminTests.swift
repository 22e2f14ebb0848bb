import Hummingbird
import HummingbirdTesting
import Testing

@testable import ParleyHTTP

@Suite
struct AdminTests {
    private static func get(_ path: String, _ readiness: Readiness) async throws -> Answer {
        let router = AdminRouter.make(readiness: readiness, metrics: PrometheusMetrics())
        return try await Application(router: router).test(.router) { client in
            try await client.execute(uri: path, method: .get) { Answer($0) }
        }
    }

    @Test
    func `alive means that the process answers, whatever the database does`() async throws {
        let readiness = Readiness([ReadinessCheck("database") { "cannot be reached" }])
        for path in ["/livez", "/healthz"] { try await Self.get(path, readiness).expect(200) }
        let ready = try await Self.get("/readyz", readiness).expect(503)
        #expect(ready.text.contains("FAIL database: cannot be reached"))
    }

    @Test
    func `ready until draining`() async throws {
        let readiness = Readiness([ReadinessCheck("database") { nil }])
        let quiet = try await Self.get("/readyz", readiness).expect(200)
        #expect(quiet.text == "ready\n")
        let verbose = try await Self.get("/readyz?verbose", readiness).expect(200)
        #expect(verbose.text.contains("ok   database"))
        readiness.drain()
        try await Self.get("/readyz", readiness).expect(503)
    }

    @Test
    func `metrics are Prometheus text`() async throws {
        let answer = try await Self.get("/metrics", Readiness([])).expect(200)
        #expect(answer.header("Content-Type") == "text/plain; version=0.0.4; charset=utf-8")
    }
}
