import AsyncHTTPClient
import Foundation
import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import NIOHTTP1
import ServiceLifecycle
import StrictJSON
import Testing

@testable import ParleyHTTP

/// What only shows on a socket.
@Suite
struct LiveServerTests {
    @Test
    func `headers that are too large are a problem and end the connection`() async throws {
        var configuration = ServerConfiguration()
        configuration.maximumHeaderFieldBytes = 1_024
        configuration.maximumHeaderBytes = 2_048
        let server = try await TestServer.make(configuration: configuration)
        try await server.server.api.test(.live) { client in
            var headers = HTTPFields()
            headers[.userAgent] = String(repeating: "a", count: 4_000)
            try await client.execute(uri: "/v1/me", method: .get, headers: headers) { response in
                let answer = Answer(response)
                answer.expect(431, "headers-too-large")
                #expect(answer.header("Content-Type") == "application/problem+json")
                #expect(answer.header("Connection") == "close")
            }
        }
    }

    @Test
    func `the story works over a socket too`() async throws {
        let table = try await Table.open()
        let token = try #require(table.labour.token)
        try await table.server.server.api.test(.live) { client in
            var headers: HTTPFields = [.authorization: "Bearer \(token)", .contentType: "application/json"]
            headers[.idempotencyKey] = Caller.freshKey()
            try await client.execute(
                uri: table.path + "/demands", method: .post, headers: headers,
                body: ByteBuffer(bytes: Table.terms("1.30").encoded())
            ) { Answer($0).expect(201) }
            try await client.execute(
                uri: table.path + "/demands", method: .post, headers: headers,
                body: ByteBuffer(repeating: 32, count: RequestBodyReader.maximumBytes + 1)
            ) { Answer($0).expect(413, "payload-too-large") }
        }
    }

    @Test(.timeLimit(.minutes(2)))
    func `an open stream tells what is recorded later, beats, and says bye when the server stops`() async throws {
        var configuration = ServerConfiguration()
        configuration.api = .host("127.0.0.1", port: 0)
        configuration.admin = .host("127.0.0.1", port: 0)
        configuration.heartbeatInterval = .milliseconds(20)
        configuration.drainDelay = .zero
        let (ports, listening) = AsyncStream.makeStream(of: Int?.self)
        let server = try await TestServer.make(configuration: configuration) { listening.yield($0) }
        let table = try await Table.open(server)
        let id = try #require(table.path.split(separator: "/").last)
        let count = Int(try await table.version())
        let text = try await withThrowingTaskGroup(of: Void.self) { group in
            let services = ServiceGroup(services: server.server.services, logger: Logger(label: "parley.test"))
            group.addTask { try await services.run() }
            let port = try #require(await ports.first { _ in true } ?? nil)
            var request = HTTPClientRequest(
                url: "http://127.0.0.1:\(port)/v1/stream?topics=negotiation:\(id)")
            request.headers.add(name: "Authorization", value: "Bearer \(table.labour.token ?? "")")
            let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
            var text = ""
            var (hasPosted, hasStopped) = (false, false)
            for try await buffer in response.body {
                text += String(buffer: buffer)
                if !hasPosted, text.components(separatedBy: "\nid: ").count > count {
                    hasPosted = true
                    try await table.labour.post(table.path + "/demands", Table.terms("1.30")).expect(201)
                }
                if !hasStopped, text.contains("event: DemandTabled\n"), text.contains(": heartbeat\n") {
                    hasStopped = true
                    await services.triggerGracefulShutdown()
                }
            }
            try await group.waitForAll()
            return text
        }
        #expect(text.contains("event: bye\n"))
    }
}
