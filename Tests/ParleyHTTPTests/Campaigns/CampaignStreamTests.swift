import AsyncHTTPClient
import Logging
import NIOCore
import NIOHTTP1
import ServiceLifecycle
import StrictJSON
import Testing

@testable import ParleyHTTP

/// A stream of invitations over a socket.
@Suite struct CampaignStreamTests {
    @Test(.timeLimit(.minutes(2)))
    func `a line is answered while the next ones are not there yet`() async throws {
        var configuration = ServerConfiguration()
        configuration.api = .host("127.0.0.1", port: 0)
        configuration.admin = .host("127.0.0.1", port: 0)
        configuration.drainDelay = .zero
        let (ports, listening) = AsyncStream.makeStream(of: Int?.self)
        let server = try await TestServer.make(configuration: configuration) { listening.yield($0) }
        let story = try await CampaignStory.opened(enterprises: 3, server)
        try await withThrowingTaskGroup(of: Void.self) { group in
            let services = ServiceGroup(services: server.server.services, logger: Logger(label: "parley.test"))
            group.addTask { try await services.run() }
            let port = try #require(await ports.first { _ in true } ?? nil)
            let (chunks, source) = AsyncStream.makeStream(of: ByteBuffer.self)
            var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)\(story.path)/invitations")
            request.method = .POST
            request.headers.add(name: "Authorization", value: "Bearer \(story.federation.token ?? "")")
            request.headers.add(name: "Content-Type", value: "application/x-ndjson")
            request.body = .stream(chunks, length: .unknown)
            source.yield(ByteBuffer(bytes: CampaignStory.line(1).encoded() + [UInt8(ascii: "\n")]))
            let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
            var splitter = LineSplitter()
            var sent = 1
            var statuses: [String?] = []
            for try await buffer in response.body {
                for case .line(_, let bytes) in splitter.take(buffer.readableBytesView) {
                    let answer = Answer(body: bytes)
                    statuses.append(answer.string("/status"))
                    #expect(answer["/done"] != nil || answer.integer("/line") == Int64(sent))
                    if sent < 3 {
                        sent += 1
                        source.yield(ByteBuffer(bytes: CampaignStory.line(sent).encoded() + [UInt8(ascii: "\n")]))
                    } else {
                        source.finish()
                    }
                }
            }
            #expect(statuses == ["recorded", "recorded", "recorded", nil])
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
        }
    }

    @Test func `lines wait for their reader in order, and an end comes after them`() async {
        let queue = LineQueue()
        queue.add([.line(1, [1]), .tooLong(2)])
        queue.add([.line(3, [3])])
        queue.finish(.complete)
        queue.finish(.broken)
        #expect(await queue.next(atMost: 2).map(\.number) == [1, 2])
        #expect(await queue.next(atMost: 2).map(\.number) == [3])
        #expect(await queue.next(atMost: 2).isEmpty)
        #expect(queue.end == .complete)
    }

    @Test(.timeLimit(.minutes(1))) func `a reader that is faster waits for lines`() async {
        let queue = LineQueue()
        async let read = queue.next(atMost: 10)
        await Task.yield()
        queue.add([.line(1, [1])])
        #expect(await read.map(\.number) == [1])
        async let end = queue.next(atMost: 10)
        await Task.yield()
        queue.finish(.broken)
        #expect(await end.isEmpty)
    }
}
