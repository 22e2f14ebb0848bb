internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ParleyService

/// Takes a stream of lines and answers it line by line, while it still comes.
///
/// What was recorded stays recorded however the stream ends.
struct LineStream: Sendable {
    let limits: LineStreamLimits
    let quota: StreamQuota

    /// Refuses a request as a whole: what is no stream of lines, or too large a one.
    func check(_ exchange: Exchange) throws {
        guard let type = exchange.header(.contentType), MediaTypes.isLines(type) else {
            throw Problem(.unsupportedMediaType)
        }
        if let length = exchange.header(.contentLength).flatMap({ Int($0) }), length > limits.maximumBytes {
            throw Problem(.payloadTooLarge, ["limit": String(limits.maximumBytes)])
        }
    }

    /// The answer to a stream that was checked; what is wrong with a line is answered on its line.
    ///
    /// - Throws: `too-many-streams`.
    func answer(_ exchange: Exchange, by feed: some LineFeed, of principal: PrincipalID) throws -> Response {
        try quota.enter(principal)
        let body = exchange.request.body
        var headers = HTTPFields()
        headers[.contentType] = MediaTypes.lines
        headers[.cacheControl] = CachePolicy.noStore.rawValue
        headers[.accelBuffering] = "no"
        headers[.vary] = Reply.variance
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody { [limits, quota] writer in
                defer { quota.leave(principal) }
                try await Self.run(feed, over: body, limits, to: &writer)
                try await writer.finish(nil)
            })
    }

    /// Answers what has come, turn by turn, while the rest is read.
    @concurrent
    private static func run(
        _ feed: some LineFeed, over body: RequestBody, _ limits: LineStreamLimits,
        to writer: inout any ResponseBodyWriter
    ) async throws {
        let queue = LineQueue()
        var feed = feed
        var stop: (any Error)?
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await read(body, limits, into: queue) }
            while stop == nil {
                let lines = await queue.next(atMost: limits.linesOfTurn)
                guard !lines.isEmpty else { break }
                let answer: [UInt8]
                do {
                    answer = try await feed.answer(lines)
                } catch {
                    stop = error
                    break
                }
                try await writer.write(ByteBuffer(bytes: answer))
            }
            group.cancelAll()
        }
        try await writer.write(ByteBuffer(bytes: feed.summary(stoppedBy: stop ?? problem(of: queue.end, limits))))
    }

    private static func read(_ body: RequestBody, _ limits: LineStreamLimits, into queue: LineQueue) async {
        var splitter = LineSplitter()
        var bytes = 0
        var lines = 0
        do {
            for try await buffer in body {
                bytes += buffer.readableBytes
                guard bytes <= limits.maximumBytes else {
                    queue.finish(.tooManyBytes)
                    return
                }
                let more = splitter.take(buffer.readableBytesView)
                lines += more.count
                guard lines <= limits.maximumLines else {
                    queue.finish(.tooManyLines)
                    return
                }
                queue.add(more)
            }
            queue.add(splitter.finish())
            queue.finish(.complete)
        } catch {
            // The client has gone, or broke the protocol: what came whole is still recorded.
            queue.finish(.broken)
        }
    }

    private static func problem(of end: LineQueue.End?, _ limits: LineStreamLimits) -> Problem? {
        switch end {
        case .complete: nil
        case .tooManyBytes: Problem(.payloadTooLarge, ["limit": String(limits.maximumBytes)])
        case .tooManyLines: Problem(.tooManyLines, ["limit": String(limits.maximumLines)])
        case .broken, nil: Problem(.malformedRequest)
        }
    }
}
