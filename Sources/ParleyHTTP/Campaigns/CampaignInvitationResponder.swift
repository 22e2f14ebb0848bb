internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ParleyService

/// Takes a stream of invitations and answers it line by line, while it still comes.
///
/// What was recorded stays recorded however the stream ends; the same stream sent again records nothing twice.
struct CampaignInvitationResponder: Sendable {
    let service: CampaignService
    let quota: StreamQuota

    /// Checks the request as a whole; what is wrong with a line is answered on its line.
    func respond(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let campaign = try exchange.path.negotiation()
        let address = StreamAddress.existing(campaign, in: ledger)
        guard try await service.campaigns.currentVersion(of: address, for: principal) != nil else {
            throw Problem(.notFound)
        }
        guard exchange.row.admits(principal) else { throw Gate.forbidden(principal, exchange.row) }
        guard let type = exchange.header(.contentType), MediaTypes.isLines(type) else {
            throw Problem(.unsupportedMediaType)
        }
        if let length = exchange.header(.contentLength).flatMap({ Int($0) }),
            length > CampaignStreamLimits.maximumBytes
        {
            throw Problem(.payloadTooLarge, ["limit": String(CampaignStreamLimits.maximumBytes)])
        }
        try quota.enter(principal.id)
        let feed = CampaignInvitationFeed(
            service, of: campaign, in: ledger, as: principal, language: exchange.language,
            requestID: exchange.requestID, correlation: exchange.trace.trace)
        let body = exchange.request.body
        var headers = HTTPFields()
        headers[.contentType] = MediaTypes.lines
        headers[.cacheControl] = CachePolicy.noStore.rawValue
        headers[.accelBuffering] = "no"
        headers[.vary] = Reply.variance
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody { writer in
                defer { quota.leave(principal.id) }
                try await Self.run(feed, over: body, to: &writer)
                try await writer.finish(nil)
            })
    }

    /// Answers what has come, turn by turn, while the rest is read.
    @concurrent
    private static func run(
        _ feed: CampaignInvitationFeed, over body: RequestBody, to writer: inout any ResponseBodyWriter
    ) async throws {
        let queue = LineQueue()
        var feed = feed
        var stop: (any Error)?
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await read(body, into: queue) }
            while stop == nil {
                let lines = await queue.next(atMost: CampaignStreamLimits.linesOfTurn)
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
        try await writer.write(ByteBuffer(bytes: feed.summary(stoppedBy: stop ?? problem(of: queue.end))))
    }

    private static func read(_ body: RequestBody, into queue: LineQueue) async {
        var splitter = LineSplitter()
        var bytes = 0
        var lines = 0
        do {
            for try await buffer in body {
                bytes += buffer.readableBytes
                guard bytes <= CampaignStreamLimits.maximumBytes else {
                    queue.finish(.tooManyBytes)
                    return
                }
                let more = splitter.take(buffer.readableBytesView)
                lines += more.count
                guard lines <= CampaignStreamLimits.maximumLines else {
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

    private static func problem(of end: LineQueue.End?) -> Problem? {
        switch end {
        case .complete: nil
        case .tooManyBytes: Problem(.payloadTooLarge, ["limit": String(CampaignStreamLimits.maximumBytes)])
        case .tooManyLines: Problem(.tooManyLines, ["limit": String(CampaignStreamLimits.maximumLines)])
        case .broken, nil: Problem(.malformedRequest)
        }
    }
}
