internal import Bargaining
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers which negotiations a caller may see, page by page.
struct ListResponder: Sendable {
    /// How many rows a page has where nothing else is asked.
    static let defaultLimit: Int64 = 50
    /// The most rows of a page; larger limits are brought down to it.
    static let maximumLimit: Int64 = 200
    /// The most characters of a party's name to look for.
    static let maximumPartyScalars = PartyName.maximumScalars

    let service: NegotiationService
    let cursors: SignedCursor

    /// A page of the list. It follows the log by a moment, so it carries no entity tag.
    func respond(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let query = exchange.query
        let filter = try Self.filter(query)
        let limit = min(try query.number(.limit, from: 1) ?? Self.defaultLimit, Self.maximumLimit)
        let binding = Self.binding(query, principal, ledger)
        var position: NegotiationListPosition?
        if let cursor = query[.cursor] {
            let payload = try cursors.verify(cursor, binding: binding)
            guard let known = NegotiationListPosition(bytes: payload) else { throw Problem(.invalidCursor) }
            position = known
        }
        let page = try await service.list(
            in: ledger, for: principal, filter: filter, after: position, limit: Int(limit),
            includeTotal: try query.flag(.includeTotal) ?? false)
        let next = page.next.map { cursors.sign($0.bytes, binding: binding) }
        var response = Reply.json(cache: .state) { writer in
            Self.write(page, next: next, limit: limit, to: &writer)
        }
        if let next {
            var parts = query.encoded(without: .cursor)
            parts.append("cursor=\(next)")
            response.headers[.link] = "<\(exchange.request.uri.path)?\(parts.joined(separator: "&"))>; rel=\"next\""
        }
        return response
    }

    private static func write(
        _ page: NegotiationListPage, next: String?, limit: Int64, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.key("data")
        writer.beginArray()
        for row in page.rows { ListRendering.write(row, to: &writer) }
        writer.endArray()
        writer.key("next_cursor")
        if let next { writer.value(next) } else { writer.null() }
        writer.member("has_more", next != nil)
        writer.member("limit", limit)
        if let total = page.total { writer.member("total", total) }
        writer.endObject()
    }

    private static func filter(_ query: QueryParameters) throws(Problem) -> NegotiationListFilter {
        var filter = NegotiationListFilter()
        filter.status = try query.word(.status, NegotiationStatus.self)
        filter.subject = try query.word(.subject, Subject.self)
        if let party = query[.party] {
            // Names are recorded in this form, so that is how they are looked for.
            let name = NormalForm.of(party)
            guard (1...maximumPartyScalars).contains(name.unicodeScalars.count),
                HiddenCharacter(firstIn: name, mayBreakLines: false) == nil
            else { throw Problem.invalidParameter("party", expected: .init(.partyName, maximumPartyScalars)) }
            filter.party = name
        }
        filter.openedAfter = try query.instant(.openedAfter)
        filter.openedBefore = try query.instant(.openedBefore)
        filter.published = try query.flag(.published)
        return filter
    }

    /// What a cursor is good for: the same filter, caller and ledger.
    private static func binding(_ query: QueryParameters, _ principal: Principal, _ ledger: LedgerID) -> String {
        let filters = query.encoded(without: .cursor, .limit, .includeTotal).sorted().joined(separator: "&")
        let roles = principal.roles.map(\.rawValue).sorted().joined(separator: ",")
        return "list|\(ledger)|\(principal.id)|\(roles)|\(filters)"
    }
}
