internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import ParleyService
internal import ServiceLifecycle

/// Answers with a stream of events as they are recorded.
///
/// Rights are checked again for each page that is read. A reader that is too slow is disconnected: it resumes by the
/// id of the last event it got.
struct StreamResponder: Sendable {
    /// The most events that wait for a slow reader.
    static let maximumWaiting = 1_024

    let service: NegotiationService
    let cursors: SignedCursor
    let quota: StreamQuota
    let heartbeatInterval: Duration
    let logger: Logger

    /// A stream of the topics asked for.
    func respond(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let topics = try StreamTopic.list(exchange.query[.topics])
        let isFinite = try exchange.query.flag(.follow) == false
        for topic in topics {
            guard try await service.currentVersion(of: topic.negotiation, in: ledger, for: principal) != nil else {
                throw Problem(.notFound)
            }
        }
        let names = topics.map(\.negotiation.description).joined(separator: ",")
        let binding = "stream|\(ledger)|\(principal.id)|\(names)"
        let start = start(exchange, topics: topics.count, binding: binding)
        let stream = EventStream(
            responder: self, principal: principal, ledger: ledger, topics: topics, binding: binding,
            start: start ?? StreamCursor(topics: topics.count), wasReset: start == nil)
        if exchange.request.method == .head { return Self.response(body: ResponseBody()) }
        try quota.enter(principal.id)
        let requestBody = exchange.request.body
        return Self.response(
            body: ResponseBody { writer in
                defer { quota.leave(principal.id) }
                let past = try await stream.writePast(to: &writer)
                if !isFinite {
                    try await stream.writeFuture(after: past, to: &writer, whileOpen: requestBody)
                }
                try await writer.finish(nil)
            })
    }

    /// Where to begin: `nil` for a cursor that cannot be used.
    private func start(_ exchange: Exchange, topics: Int, binding: String) -> StreamCursor? {
        guard let text = exchange.header(.lastEventID) ?? exchange.query[.after], !text.isEmpty else {
            return StreamCursor(topics: topics)
        }
        do throws(Problem) {
            return StreamCursor(bytes: try cursors.verify(text, binding: binding), topics: topics)
        } catch {
            return nil
        }
    }

    private static func response(body: ResponseBody) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = MediaTypes.eventStream
        headers[.cacheControl] = CachePolicy.noStore.rawValue
        headers[.accelBuffering] = "no"
        headers[.vary] = Reply.variance
        return Response(status: .ok, headers: headers, body: body)
    }
}
