import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// Budgets as callers meet them.
@Suite
struct RateLimitStoryTests {
    private let clock = ManualInstant()

    private func server(reads: RatePolicy?, writes: RatePolicy?) async throws -> TestServer {
        var configuration = ServerConfiguration()
        configuration.readPolicy = reads
        configuration.writePolicy = writes
        let clock = clock
        return try await TestServer.make(configuration: configuration, monotonicNow: { clock.now })
    }

    @Test
    func `each answer tells what is left, and beyond it comes 429 with the time to wait`() async throws {
        let server = try await server(reads: RatePolicy(perSecond: 1, burst: 3), writes: nil)
        let caller = try await server.caller("reader", .negotiator)
        for left in ["2;t=1", "1;t=2", "0;t=3"] {
            let answer = try await caller.get("/v1/me").expect(200)
            #expect(answer.header("RateLimit-Policy") == "\"read\";q=3;w=3")
            #expect(answer.header("RateLimit") == "\"read\";r=\(left)")
        }
        for language in ["en", "zh-CN"] {
            let refused = try await caller.get("/v1/negotiations", headers: ["Accept-Language": language])
            refused.expect(429, "rate-limited")
            #expect(refused.header("Retry-After") == "1")
            #expect(refused.header("RateLimit") == "\"read\";r=0;t=3")
            #expect(refused.header("RateLimit-Policy") == "\"read\";q=3;w=3")
            #expect(refused["/retryable"] == .bool(true))
            #expect(refused.header("Content-Language") == language)
        }
        // Whoever has the same budget elsewhere is not touched; what is open to everyone costs nobody anything.
        try await server.caller("other", .negotiator).get("/v1/me").expect(200)
        let open = try await server.nobody.get("/openapi.json").expect(200)
        #expect(open.header("RateLimit") == nil)
        clock.advance(by: .seconds(1))
        try await caller.get("/v1/me").expect(200)
        try await caller.get("/v1/me").expect(429, "rate-limited")
    }

    @Test
    func `reads and acts have budgets of their own`() async throws {
        let server = try await server(
            reads: RatePolicy(perSecond: 1, burst: 4), writes: RatePolicy(perSecond: 1, burst: 2))
        let table = try await Table.open(server)
        let act = try await table.labour.post(table.path + "/demands", Table.terms("1.30")).expect(201)
        #expect(act.header("RateLimit") == "\"write\";r=0;t=2")
        try await table.labour.post(table.path + "/demands", Table.terms("1.31")).expect(429, "rate-limited")
        try await table.labour.post(table.path + "/demands?validate_only=true", Table.terms("1.31"))
            .expect(429, "rate-limited")
        #expect(try await table.labour.get(table.path).header("RateLimit") == "\"read\";r=3;t=1")
    }

    @Test
    func `304 and the replay of an act cost nothing`() async throws {
        let server = try await server(
            reads: RatePolicy(perSecond: 1, burst: 2), writes: RatePolicy(perSecond: 1, burst: 3))
        let table = try await Table.open(server)
        let read = try await table.labour.get(table.path + "/table").expect(200)
        let tag = try #require(read.header("ETag"))
        for _ in 0..<10 {
            let same = try await table.labour.get(table.path + "/table", headers: ["If-None-Match": tag]).expect(304)
            #expect(same.header("RateLimit") == "\"read\";r=1;t=1")
        }
        try await table.labour.post(table.path + "/demands", Table.terms("1.30"), key: "demand-1").expect(201)
        for _ in 0..<10 {
            let again = try await table.labour.post(table.path + "/demands", Table.terms("1.30"), key: "demand-1")
            again.expect(201)
            #expect(again.header("Idempotent-Replayed") == "true")
            #expect(again.header("RateLimit") == "\"write\";r=1;t=2")
        }
        try await table.labour.post(table.path + "/demands", Table.terms("1.31")).expect(201)
        try await table.labour.post(table.path + "/demands", Table.terms("1.32")).expect(429, "rate-limited")
    }

    @Test
    func `a refused request costs as much as any other`() async throws {
        let server = try await server(reads: RatePolicy(perSecond: 1, burst: 2), writes: nil)
        let caller = try await server.caller("prober", .negotiator)
        try await caller.get("/v1/negotiations?nothing=1").expect(400, "unknown-parameter")
        try await caller.get("/v1/negotiations?nothing=1").expect(400, "unknown-parameter")
        try await caller.get("/v1/negotiations?nothing=1").expect(429, "rate-limited")
        // Without credentials nobody is charged, and nobody learns of budgets.
        try await server.nobody.get("/v1/negotiations").expect(401, "unauthenticated")
    }

    @Test
    func `without a limit nothing is told of one`() async throws {
        let server = try await server(reads: RatePolicy(perSecond: 0), writes: RatePolicy(perSecond: 0))
        let answer = try await server.caller("reader", .negotiator).get("/v1/me").expect(200)
        #expect(answer.header("RateLimit") == nil)
        #expect(answer.header("RateLimit-Policy") == nil)
    }
}
