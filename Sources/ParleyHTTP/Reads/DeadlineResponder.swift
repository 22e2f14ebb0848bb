internal import Bargaining
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers what is due in the negotiations that a caller may see: by which article, on which day, with how many days left.
///
/// The board follows the log by a moment and changes with time alone, so it carries no entity tag.
struct DeadlineResponder: Sendable {
    /// How many rows a page has where nothing else is asked.
    static let defaultLimit: Int64 = 50
    /// The most rows of a page; larger limits are brought down to it.
    static let maximumLimit: Int64 = 200

    /// The most deadlines of a calendar: the earliest ones.
    static let maximumCalendarRows = 500

    let service: NegotiationService
    let cursors: SignedCursor

    /// A page of the board, earliest due first.
    func list(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let query = exchange.query
        let filter = try Self.filter(query)
        let limit = min(try query.number(.limit, from: 1) ?? Self.defaultLimit, Self.maximumLimit)
        let binding = Self.binding(query, principal, ledger)
        var position: DeadlinePosition?
        if let cursor = query[.cursor] {
            let payload = try cursors.verify(cursor, binding: binding)
            guard let known = DeadlinePosition(bytes: payload) else { throw Problem(.invalidCursor) }
            position = known
        }
        let page = try await service.deadlines(
            in: ledger, for: principal, filter: filter, after: position, limit: Int(limit))
        let next = page.next.map { cursors.sign($0.bytes, binding: binding) }
        var response = Reply.json(cache: .state) { Self.write(page, next: next, limit: limit, to: &$0) }
        if let next {
            var parts = query.encoded(without: .cursor)
            parts.append("cursor=\(next)")
            response.headers[.link] = "<\(exchange.request.uri.path)?\(parts.joined(separator: "&"))>; rel=\"next\""
        }
        return response
    }

    /// The same as a calendar that other programs follow, as far as one page goes.
    func calendar(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let page = try await service.deadlines(
            in: ledger, for: principal, filter: try Self.filter(exchange.query), limit: Self.maximumCalendarRows)
        let text = CalendarFeed.text(of: page.rows)
        var response = Reply.document(Array(text.utf8), type: CalendarFeed.mediaType, cache: .state)
        response.headers[.contentDisposition] = "inline; filename=\"deadlines.ics\""
        return response
    }

    private static func write(
        _ page: DeadlinePage, next: String?, limit: Int64, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.key("data")
        writer.beginArray()
        for row in page.rows { DeadlineRendering.write(row, to: &writer) }
        writer.endArray()
        writer.key("next_cursor")
        if let next { writer.value(next) } else { writer.null() }
        writer.member("has_more", next != nil)
        writer.member("limit", limit)
        writer.endObject()
    }

    /// What narrows the board; the same for the calendar.
    static func filter(_ query: QueryParameters) throws(Problem) -> DeadlineFilter {
        var filter = DeadlineFilter()
        filter.rule = try query.word(.rule, ClockRule.self)
        filter.standing = try query.word(.status, DeadlineStanding.self)
        if let text = query[.negotiation] {
            guard let negotiation = StreamID(text) else {
                throw Problem.invalidParameter("negotiation", expected: .init(.uuid))
            }
            filter.negotiation = negotiation
        }
        filter.dueBefore = try query.instant(.dueBefore)
        return filter
    }

    /// What a cursor is good for: the same filter, caller and ledger.
    private static func binding(_ query: QueryParameters, _ principal: Principal, _ ledger: LedgerID) -> String {
        let filters = query.encoded(without: .cursor, .limit).sorted().joined(separator: "&")
        let roles = principal.roles.map(\.rawValue).sorted().joined(separator: ",")
        return "deadlines|\(ledger)|\(principal.id)|\(roles)|\(filters)"
    }
}
