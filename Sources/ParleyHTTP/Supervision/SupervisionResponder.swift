internal import Bargaining
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers how supervision cases stand and what happened in them.
struct SupervisionResponder: Sendable {
    let cases: SupervisionCases
    let cursors: SignedCursor

    /// A page of the cases that the caller may read, newest first.
    func list(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        var filter = SupervisionListFilter()
        filter.status = try exchange.query.word(.status, SupervisionStatus.self)
        if let text = exchange.query[.negotiation] {
            guard let negotiation = StreamID(text) else {
                throw Problem.invalidParameter("negotiation", expected: .init(.uuid))
            }
            filter.negotiation = negotiation
        }
        let query = try PageQuery(exchange, of: "supervision-cases", cursors)
        let page = try await cases.list(
            in: ledger, for: principal, filter: filter,
            after: try query.position { SupervisionListPosition(bytes: $0) }, limit: Int(query.limit))
        return query.reply(next: page.next?.bytes) { writer in
            for row in page.rows { SupervisionRendering.write(row, to: &writer) }
        }
    }

    /// One case as it stands.
    func supervisionCase(_ exchange: Exchange) async throws -> Response {
        let address = try address(of: exchange)
        let view = try await view(exchange, at: address)
        let tag = EntityTag.text(view.version, variant: exchange.variant)
        if let field = exchange.header(.ifNoneMatch), EntityTag.isNamed(tag, in: field) {
            return Reply.notModified(tag: tag, cache: .state)
        }
        var response = Reply.json(cache: .state) { writer in
            writer.beginObject()
            writer.member("supervision_case_id", exchange.path.text("id"))
            writer.member("version", view.version.number)
            SupervisionRendering.write(view.state, to: &writer)
            writer.endObject()
        }
        response.headers[.eTag] = tag
        return response
    }

    /// A page of its events, oldest first.
    func events(_ exchange: Exchange) async throws -> Response {
        let page = try await page(exchange)
        return Reply.json(cache: .state) { writer in
            writer.beginObject()
            writer.key("data")
            writer.beginArray()
            for event in page.events { StreamEventRendering.write(event, to: &writer) }
            writer.endArray()
            Self.writeEnd(page, to: &writer)
            writer.endObject()
        }
    }

    /// A page of its story, a line an event, in the reader's language.
    func timeline(_ exchange: Exchange) async throws -> Response {
        let state = try await view(exchange, at: try address(of: exchange)).state
        let page = try await page(exchange)
        var response = Reply.json(cache: .state) { writer in
            writer.beginObject()
            writer.member("language", AcceptedLanguage.tag(of: exchange.language))
            writer.key("data")
            writer.beginArray()
            for event in page.events {
                writer.beginObject()
                writer.member("version", event.recorded.version.number)
                writer.member("type", event.recorded.type.name)
                writer.member("recorded_at", TimestampText.format(event.recorded.recordedAt))
                writer.key("occurred_at")
                writer.occurrence(event.event.occurredAt)
                writer.member("text", SupervisionStory.tell(event, in: state, language: exchange.language))
                writer.endObject()
            }
            writer.endArray()
            Self.writeEnd(page, to: &writer)
            writer.endObject()
        }
        response.headers[.contentLanguage] = AcceptedLanguage.tag(of: exchange.language)
        return response
    }

    private struct Page {
        let events: [DecodedStreamEvent<SupervisionFamily>]
        let hasMore: Bool
        let limit: Int64
    }

    private func page(_ exchange: Exchange) async throws -> Page {
        let principal = try exchange.caller().principal
        let address = try address(of: exchange)
        let after = StreamVersion(try exchange.query.number(.afterVersion, from: 0) ?? 0)
        let limit = min(
            try exchange.query.number(.limit, from: 1) ?? HistoryResponder.defaultLimit, HistoryResponder.maximumLimit)
        let head = try await view(exchange, at: address).version
        let outcome = try await cases.service.events(of: address, for: principal, after: after, limit: Int(limit))
        let events = try ReadResponder.found(outcome)
        return Page(
            events: events, hasMore: events.last.map { $0.recorded.version < head } ?? false, limit: limit)
    }

    private func view(
        _ exchange: Exchange, at address: StreamAddress
    ) async throws -> StreamView<SupervisionFamily> {
        try ReadResponder.found(
            try await cases.service.view(of: address, for: try exchange.caller().principal))
    }

    private func address(of exchange: Exchange) throws -> StreamAddress {
        .existing(try exchange.path.negotiation(), in: try exchange.caller().ledger)
    }

    private static func writeEnd(_ page: Page, to writer: inout JSONWriter) {
        writer.key("next_after_version")
        if page.hasMore, let last = page.events.last {
            writer.value(last.recorded.version.number)
        } else {
            writer.null()
        }
        writer.member("has_more", page.hasMore)
        writer.member("limit", page.limit)
    }
}
