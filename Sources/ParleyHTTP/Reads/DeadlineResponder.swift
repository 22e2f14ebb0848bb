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
    /// The most deadlines of a calendar: the earliest ones.
    static let maximumCalendarRows = 500

    let service: NegotiationService
    let cursors: SignedCursor

    /// A page of the board, earliest due first.
    func list(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let filter = try Self.filter(exchange.query)
        let query = try PageQuery(exchange, of: "deadlines", cursors)
        let page = try await service.deadlines(
            in: ledger, for: principal, filter: filter, after: try query.position { DeadlinePosition(bytes: $0) },
            limit: Int(query.limit))
        return query.reply(next: page.next?.bytes) { writer in
            for row in page.rows { DeadlineRendering.write(row, to: &writer) }
        }
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

    /// What narrows the board; the same for the calendar.
    static func filter(_ query: QueryParameters) throws(Problem) -> DeadlineFilter {
        var filter = DeadlineFilter()
        filter.rule = try query.word(.rule, ClockRule.self)
        filter.standing = try query.word(.status, DeadlineStanding.self)
        filter.negotiation = try query.value(.negotiation, expected: .init(.uuid)) { StreamID($0) }
        filter.dueBefore = try query.instant(.dueBefore)
        return filter
    }
}
