internal import Bargaining
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers what happened in a stream of a family: events as recorded, and the story as a person tells it. What
/// ``HistoryResponder`` is for negotiations, with the same parameters but for `occurred_by`.
struct StreamHistoryResponder<Family: ToldFamily>: Sendable {
    /// A stream as a request means it.
    struct Place: Sendable {
        /// Where it is.
        let address: StreamAddress
        /// The member that names it in answers, and its value.
        let name: (member: String, value: String)
        /// What agenda items are called, for families that speak of items.
        var titles: [ItemKey: Title] = [:]
        /// What else the story rests on, for its entity tag.
        var variant = ""
    }

    let service: StreamService<Family>
    /// Finds the stream of a request.
    ///
    /// - Throws: `not-found` where the caller may not know it.
    let place: @Sendable (Exchange) async throws -> Place

    /// A page of events.
    func events(_ exchange: Exchange) async throws -> Response {
        let place = try await place(exchange)
        let page = try await page(exchange, place)
        let tag = EntityTag.text(page.history.last, variant: exchange.variant)
        if let unchanged = Self.unchanged(tag, exchange) { return unchanged }
        let showsPosition = try exchange.caller().principal.isAuditor
        var response = Reply.json(cache: .state) { writer in
            writer.beginObject()
            writer.key("data")
            writer.beginArray()
            for event in page.history.events {
                StreamEventRendering.writeEntry(event, of: place.name, showsPosition: showsPosition, to: &writer)
            }
            writer.endArray()
            page.writeEnd(to: &writer)
            writer.endObject()
        }
        response.headers[.eTag] = tag
        if let next = page.next { response.headers[.link] = Self.link(exchange, after: next) }
        return response
    }

    /// A page of the story, a line an event, in the reader's language.
    func timeline(_ exchange: Exchange) async throws -> Response {
        let place = try await place(exchange)
        let page = try await page(exchange, place)
        let tag = EntityTag.text(page.history.last, variant: exchange.variant + place.variant)
        if let unchanged = Self.unchanged(tag, exchange) { return unchanged }
        let lines = try await lines(page, place, exchange)
        var response = Reply.json(cache: .state) { writer in
            writer.beginObject()
            writer.member("language", AcceptedLanguage.tag(of: exchange.language))
            writer.key("data")
            writer.beginArray()
            for line in lines { StreamEventRendering.writeLine(line.event, text: line.text, to: &writer) }
            writer.endArray()
            page.writeEnd(to: &writer)
            writer.endObject()
        }
        response.headers[.eTag] = tag
        response.headers[.contentLanguage] = AcceptedLanguage.tag(of: exchange.language)
        if let next = page.next { response.headers[.link] = Self.link(exchange, after: next) }
        return response
    }

    /// The receipt of one event with its proof.
    func proof(_ exchange: Exchange, from proofs: ProofResponder) async throws -> Response {
        let place = try await place(exchange)
        let version = try exchange.path.version()
        let outcome = try await service.events(
            of: place.address, for: try exchange.caller().principal, after: StreamVersion(version.number - 1), limit: 1)
        guard let event = try ReadResponder.found(outcome).first, event.recorded.version == version else {
            throw Problem(.notFound)
        }
        return try await proofs.answer(exchange, event: event.recorded, of: place.name)
    }

    /// A page as it was asked for.
    private struct Page {
        let history: StreamHistory<Family>
        let limit: Int64
        let isBackward: Bool

        /// What `after_version` of the next page is; `nil` on the last one.
        var next: Int64? { history.hasMore ? history.events.last?.recorded.version.number : nil }

        func writeEnd(to writer: inout JSONWriter) {
            writer.key("next_after_version")
            if let next { writer.value(next) } else { writer.null() }
            writer.member("has_more", history.hasMore)
            writer.member("limit", limit)
        }
    }

    private func page(_ exchange: Exchange, _ place: Place) async throws -> Page {
        let after = try exchange.query.number(.afterVersion, from: 0) ?? 0
        let limit = min(
            try exchange.query.number(.limit, from: 1) ?? HistoryResponder.defaultLimit, HistoryResponder.maximumLimit)
        let isBackward = try exchange.query.word(.direction, HistoryResponder.Direction.self) == .backward
        let outcome = try await service.history(
            of: place.address, for: try exchange.caller().principal, after: StreamVersion(after), limit: Int(limit),
            backward: isBackward, at: try exchange.query.moment())
        return Page(history: try ReadResponder.found(outcome), limit: limit, isBackward: isBackward)
    }

    /// The events of a page told one after the other.
    private func lines(
        _ page: Page, _ place: Place, _ exchange: Exchange
    ) async throws -> [(event: DecodedStreamEvent<Family>, text: String)] {
        let ordered = page.isBackward ? page.history.events.reversed() : page.history.events
        guard let first = ordered.first else { return [] }
        let version = StreamVersion(first.recorded.version.number - 1)
        var state = Family.Rules.initialState
        if version > .none {
            let outcome = try await service.view(
                of: place.address, for: try exchange.caller().principal, at: version)
            state = try ReadResponder.found(outcome).state
        }
        var lines: [(event: DecodedStreamEvent<Family>, text: String)] = []
        for event in ordered {
            let text = StreamStory.tell(event, before: state, titles: place.titles, language: exchange.language)
            lines.append((event, text))
            Family.Rules.evolve(&state, event.event)
        }
        return page.isBackward ? lines.reversed() : lines
    }

    /// 304 where the reader has the representation.
    private static func unchanged(_ tag: String, _ exchange: Exchange) -> Response? {
        guard let field = exchange.header(.ifNoneMatch), EntityTag.isNamed(tag, in: field) else { return nil }
        return Reply.notModified(tag: tag, cache: .state)
    }

    private static func link(_ exchange: Exchange, after version: Int64) -> String {
        let query = exchange.query.encoded(without: .afterVersion) + ["after_version=\(version)"]
        return "<\(exchange.request.uri.path)?\(query.joined(separator: "&"))>; rel=\"next\""
    }
}
