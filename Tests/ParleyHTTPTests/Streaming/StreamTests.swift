import AsyncHTTPClient
import HTTPTypes
import HummingbirdTesting
import NIOCore
import NIOHTTP1
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite
struct StreamTests {
    @Test
    func `a finite stream tells every event once and ends`() async throws {
        let table = try await Table.open()
        let events = Self.events(try await Self.read(table, table.labour))
        #expect(events.count == Int(try await table.version()))
        #expect(events.map(\.type).first == "NegotiationOpened")
        for event in events {
            #expect(event.data.string("/specversion") == "1.0")
            #expect(event.data.string("/type") == "parley.\(event.type)")
        }
    }

    @Test
    func `a stream resumes after the last event that was read`() async throws {
        let table = try await Table.open()
        let all = Self.events(try await Self.read(table, table.labour))
        let third = all[2].id
        let rest = Self.events(try await Self.read(table, table.labour, headers: ["Last-Event-ID": third]))
        #expect(rest.map(\.id) == all.dropFirst(3).map(\.id))
        let after = Self.events(try await Self.read(table, table.labour, query: "&after=\(third)"))
        #expect(after.map(\.id) == rest.map(\.id))
    }

    @Test
    func `a cursor that cannot be used begins anew and says so`() async throws {
        let table = try await Table.open()
        let foreign = Self.events(try await Self.read(table, table.employer))
        for cursor in ["nonsense", "AAAA", foreign[0].id] {
            let answer = try await Self.read(table, table.labour, headers: ["Last-Event-ID": cursor])
            #expect(answer.text.contains("event: reset\n"))
            #expect(Self.events(answer).count == Int(try await table.version()))
        }
    }

    @Test
    func `several negotiations come in one stream`() async throws {
        let first = try await Table.open()
        let second = try await Table.open(first.server)
        let topics = [first, second].map { "negotiation:\($0.path.split(separator: "/").last ?? "")" }
        let answer = try await first.labour.get("/v1/stream?follow=false&topics=\(topics.joined(separator: ","))")
        answer.expect(200)
        let (one, two) = (try await first.version(), try await second.version())
        #expect(Self.events(answer).count == Int(one + two))
    }

    @Test
    func `a stream has the header fields of one and wrong topics are refused`() async throws {
        let table = try await Table.open()
        let answer = try await Self.read(table, table.auditor)
        #expect(answer.header("Content-Type") == "text/event-stream")
        #expect(answer.header("Cache-Control") == "no-store")
        #expect(answer.header("X-Accel-Buffering") == "no")
        #expect(answer.text.hasPrefix("retry: 5000\n\n"))
        let id = "negotiation:\(table.path.split(separator: "/").last ?? "")"
        for topics in ["", "negotiation:1", "table:1", "\(id),\(id)"] {
            try await table.labour.get("/v1/stream?follow=false&topics=\(topics)").expect(400, "invalid-parameter")
        }
        try await table.labour.get("/v1/stream?follow=false").expect(400, "invalid-parameter")
        try await table.stranger.get("/v1/stream?follow=false&topics=\(id)").expect(404)
        try await table.labour.get("/v1/stream?follow=false&topics=\(id)", headers: ["Accept": "application/json"])
            .expect(406, "not-acceptable")
        try await table.labour.send(.head, "/v1/stream?topics=\(id)").expect(200)
    }

    @Test
    func `each principal may have so many streams open`() throws {
        let quota = StreamQuota(maximum: 2)
        let (one, two) = (try #require(PrincipalID("one")), try #require(PrincipalID("two")))
        try quota.enter(one)
        try quota.enter(one)
        #expect(throws: Problem.self) { try quota.enter(one) }
        try quota.enter(two)
        quota.leave(one)
        try quota.enter(one)
        #expect(quota.count == 3)
    }

    @Test
    func `beyond the cap a stream is refused over HTTP, until another one ends`() async throws {
        var configuration = ServerConfiguration()
        configuration.maximumStreamsPerPrincipal = 2
        let table = try await Table.open(try await TestServer.make(configuration: configuration))
        let path = "/v1/stream?topics=negotiation:\(table.path.split(separator: "/").last ?? "")"
        let (labour, employer) = (try #require(table.labour.token), try #require(table.employer.token))
        try await table.server.server.api.test(.live) { server in
            let address = "http://127.0.0.1:\(try #require(server.port))\(path)"
            let client = HTTPClient()
            func open(_ token: String, language: String = "en") async throws -> HTTPClientResponse {
                var request = HTTPClientRequest(url: address)
                request.headers.add(name: "Authorization", value: "Bearer \(token)")
                request.headers.add(name: "Accept-Language", value: language)
                return try await client.execute(request, timeout: .seconds(30))
            }
            let first = try await open(labour)
            let second = try await open(labour)
            #expect(first.status == .ok && second.status == .ok)
            for language in ["en", "zh-CN"] {
                let refused = try await open(labour, language: language)
                #expect(refused.status == .tooManyRequests)
                #expect(refused.headers.first(name: "Retry-After") == "1")
                #expect(refused.headers.first(name: "Content-Language") == language)
                let answer = Answer(body: Array(try await refused.body.collect(upTo: 65_536).readableBytesView))
                #expect(answer.code == "too-many-streams")
                #expect(answer["/retryable"] == .bool(true))
                #expect(answer["/status"] == .integer(429))
            }
            // Others have streams of their own, and a HEAD opens none.
            #expect(try await open(employer).status == .ok)
            try await table.labour.send(.head, path).expect(200)
            // A stream whose reader is gone gives its place back, once the server has noticed.
            for try await _ in first.body { break }
            var (status, attempts) = (HTTPResponseStatus.tooManyRequests, 0)
            while status == .tooManyRequests, attempts < 2_000 {
                status = try await open(labour).status
                attempts += 1
            }
            #expect(status == .ok, "\(attempts) attempts")
            try await client.shutdown()
        }
    }

    private static func read(
        _ table: Table, _ caller: Caller, query: String = "", headers: [String: String] = [:]
    ) async throws -> Answer {
        let id = table.path.split(separator: "/").last ?? ""
        return try await caller.get("/v1/stream?follow=false&topics=negotiation:\(id)\(query)", headers: headers)
            .expect(200)
    }

    private static func events(_ answer: Answer) -> [StreamedEvent] {
        answer.text.split(separator: "\n\n").compactMap { StreamedEvent(block: $0) }
    }
}
