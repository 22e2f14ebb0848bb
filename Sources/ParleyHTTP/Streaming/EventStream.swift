internal import EventSourcing
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import ParleyService
internal import ServiceLifecycle

/// One open stream.
///
/// What was recorded before is read and written page by page, as fast as the client takes it. Then one reader a topic
/// and a heart feed a bounded queue, and the writer empties it.
struct EventStream: Sendable {
    let responder: StreamResponder
    let principal: Principal
    let ledger: LedgerID
    let topics: [StreamTopic]
    let binding: String
    let start: StreamCursor
    let wasReset: Bool

    /// Writes up to the head of every topic.
    ///
    /// - Returns: How far that was.
    @concurrent
    func writePast(to writer: inout any ResponseBodyWriter) async throws -> StreamCursor {
        try await writer.write(EventStreamText.opening)
        if wasReset { try await writer.write(EventStreamText.reset) }
        var cursor = start
        for (index, topic) in topics.enumerated() {
            let feed = responder.service.follow(
                topic.negotiation, in: ledger, for: principal, after: start.versions[index], finite: true)
            for try await event in feed { try await write(event, topic: index, &cursor, to: &writer) }
        }
        return cursor
    }

    /// Writes what is recorded from now on, until the client has gone or the server shuts down.
    @concurrent
    func writeFuture(
        after past: StreamCursor, to writer: inout any ResponseBodyWriter, whileOpen body: RequestBody
    ) async throws {
        let (items, source) = AsyncStream.makeStream(
            of: StreamItem.self, bufferingPolicy: .bufferingOldest(StreamResponder.maximumWaiting))
        try await body.consumeWithInboundCloseHandler { _ in
            try await withGracefulShutdownHandler {
                try await pump(items, from: source, after: past, to: &writer)
            } onGracefulShutdown: {
                source.yield(.shutdown)
                source.finish()
            }
        } onInboundClosed: {
            source.finish()
        }
    }

    @concurrent
    private func pump(
        _ items: AsyncStream<StreamItem>, from source: AsyncStream<StreamItem>.Continuation, after past: StreamCursor,
        to writer: inout any ResponseBodyWriter
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, topic) in topics.enumerated() {
                group.addTask { await read(topic, index, after: past.versions[index], into: source) }
            }
            group.addTask { await beat(into: source) }
            var cursor = past
            loop: for await item in items {
                switch item {
                case .event(let event, let topic): try await write(event, topic: topic, &cursor, to: &writer)
                case .heartbeat: try await writer.write(EventStreamText.heartbeat)
                case .shutdown:
                    try await writer.write(EventStreamText.bye)
                    break loop
                case .ended: break loop
                }
            }
            group.cancelAll()
        }
    }

    /// Reads one topic. It ends when the reader may see it no longer, or when the queue is full.
    private func read(
        _ topic: StreamTopic, _ index: Int, after version: StreamVersion,
        into source: AsyncStream<StreamItem>.Continuation
    ) async {
        let feed = responder.service.follow(
            topic.negotiation, in: ledger, for: principal, after: version, finite: false)
        do {
            for try await event in feed {
                if case .dropped = source.yield(.event(event, topic: index)) { break }
            }
            source.yield(.ended)
        } catch {
            // A reader that has gone cancels whatever was being read for it.
            guard !Task.isCancelled else { return }
            responder.logger.error("stream broke", metadata: ["error": "\(String(reflecting: error))"])
        }
        source.finish()
    }

    private func beat(into source: AsyncStream<StreamItem>.Continuation) async {
        while !Task.isCancelled {
            do { try await Task.sleep(for: responder.heartbeatInterval) } catch { return }
            source.yield(.heartbeat)
        }
    }

    @concurrent
    private func write(
        _ event: DecodedEvent, topic: Int, _ cursor: inout StreamCursor, to writer: inout any ResponseBodyWriter
    ) async throws {
        cursor.versions[topic] = event.recorded.version
        let id = responder.cursors.sign(cursor.bytes, binding: binding)
        try await writer.write(EventStreamText.event(event, id: id, showsPosition: principal.isAuditor))
    }
}
