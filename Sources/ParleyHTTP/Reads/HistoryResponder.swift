internal import Bargaining
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers what happened: events as recorded, and the story as a person tells it.
struct HistoryResponder: Sendable {
    /// How many events a page has where nothing else is asked.
    static let defaultLimit: Int64 = 50
    /// The most events of a page.
    static let maximumLimit: Int64 = 200

    /// In which order events are read.
    enum Direction: String, CaseIterable {
        case forward
        case backward
    }

    let service: NegotiationService

    /// A page of events.
    func events(_ exchange: Exchange) async throws -> Response {
        let page = try await page(exchange)
        var response = Reply.json(cache: .state) { writer in
            writer.beginObject()
            writer.key("data")
            writer.beginArray()
            for event in page.events {
                EventRendering.write(event, showsPosition: page.showsPositions, to: &writer)
            }
            writer.endArray()
            Self.writeEnd(page, to: &writer)
            writer.endObject()
        }
        if page.hasMore, let next = page.next { response.headers[.link] = Self.link(exchange, after: next) }
        return response
    }

    /// A page of the story, a line an event, in the reader's language.
    func timeline(_ exchange: Exchange) async throws -> Response {
        let page = try await page(exchange)
        let ordered = page.isBackward ? page.events.reversed() : page.events
        var lines: [(event: DecodedEvent, text: String)] = []
        if let first = ordered.first {
            var state = try await stateBefore(first, exchange)
            for event in ordered {
                lines.append((event, StoryTelling.tell(event, before: state, language: exchange.language)))
                Negotiation.evolve(&state, event.event)
            }
        }
        if page.isBackward { lines.reverse() }
        var response = Reply.json(cache: .state) { writer in
            writer.beginObject()
            writer.member("language", AcceptedLanguage.tag(of: exchange.language))
            writer.key("data")
            writer.beginArray()
            for line in lines { TimelineRendering.write(line.event, text: line.text, to: &writer) }
            writer.endArray()
            Self.writeEnd(page, to: &writer)
            writer.endObject()
        }
        response.headers[.contentLanguage] = AcceptedLanguage.tag(of: exchange.language)
        if page.hasMore, let next = page.next { response.headers[.link] = Self.link(exchange, after: next) }
        return response
    }

    private func page(_ exchange: Exchange) async throws -> HistoryPage {
        let (principal, ledger) = try exchange.caller()
        let after = try exchange.query.number(.afterVersion, from: 0) ?? 0
        let limit = min(try exchange.query.number(.limit, from: 1) ?? Self.defaultLimit, Self.maximumLimit)
        let isBackward = try exchange.query.word(.direction, Direction.self) == .backward
        let moment = try exchange.query.moment()
        let outcome = try await service.events(
            of: try exchange.path.negotiation(), in: ledger, for: principal, after: StreamVersion(after),
            limit: Int(limit) + 1 > Int(Self.maximumLimit) ? Int(limit) : Int(limit) + 1, backward: isBackward,
            at: moment)
        let found = try ReadResponder.found(outcome, named: moment.asOf == nil ? "occurred_by" : "as_of")
        return HistoryPage(
            events: Array(found.prefix(Int(limit))),
            hasMore: found.count > Int(limit) || found.count == Int(Self.maximumLimit),
            limit: limit, isBackward: isBackward, showsPositions: principal.isAuditor)
    }

    private func stateBefore(_ event: DecodedEvent, _ exchange: Exchange) async throws -> NegotiationState {
        let version = event.recorded.version.number - 1
        guard version > 0 else { return Negotiation.initialState }
        let (principal, ledger) = try exchange.caller()
        let outcome = try await service.view(
            of: try exchange.path.negotiation(), in: ledger, for: principal,
            at: ReadMoment(atVersion: StreamVersion(version)))
        return try ReadResponder.found(outcome).state
    }

    private static func writeEnd(_ page: HistoryPage, to writer: inout JSONWriter) {
        writer.key("next_after_version")
        if page.hasMore, let next = page.next { writer.value(next) } else { writer.null() }
        writer.member("has_more", page.hasMore)
        writer.member("limit", page.limit)
    }

    private static func link(_ exchange: Exchange, after version: Int64) -> String {
        var query = exchange.query.encoded(without: .afterVersion)
        query.append("after_version=\(version)")
        return "<\(exchange.request.uri.path)?\(query.joined(separator: "&"))>; rel=\"next\""
    }
}
