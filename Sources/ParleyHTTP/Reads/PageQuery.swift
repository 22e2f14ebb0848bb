internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// What a request for a list asks of paging, and the page that answers it: keyset cursors, signed, good only for the same
/// list, filter, caller and ledger.
struct PageQuery {
    /// How many rows a page has where nothing else is asked.
    static let defaultLimit: Int64 = 50
    /// The most rows of a page; larger limits are brought down to it.
    static let maximumLimit: Int64 = 200

    /// How many rows the page has at most.
    let limit: Int64

    private let exchange: Exchange
    private let cursors: SignedCursor
    private let binding: String

    /// - Parameter list: the name of the list, which its cursors are bound to.
    /// - Throws: ``Problem`` for a limit that is none.
    init(_ exchange: Exchange, of list: String, _ cursors: SignedCursor) throws(Problem) {
        let (principal, ledger) = try exchange.caller()
        let filters = exchange.query.encoded(without: .cursor, .limit, .includeTotal).sorted().joined(separator: "&")
        let roles = principal.roles.map(\.rawValue).sorted().joined(separator: ",")
        self.exchange = exchange
        self.cursors = cursors
        binding = "\(list)|\(ledger)|\(principal.id)|\(roles)|\(filters)"
        limit = min(try exchange.query.number(.limit, from: 1) ?? Self.defaultLimit, Self.maximumLimit)
    }

    /// Where the page begins; `nil` for the first one.
    ///
    /// - Throws: `invalid-cursor` for a cursor of another list, filter or caller.
    func position<Position>(_ read: ([UInt8]) -> Position?) throws -> Position? {
        guard let cursor = exchange.query[.cursor] else { return nil }
        guard let position = read(try cursors.verify(cursor, binding: binding)) else { throw Problem(.invalidCursor) }
        return position
    }

    /// The page, with a link to the next one (RFC 8288). It follows the log by a moment, so it carries no entity tag.
    ///
    /// - Parameters:
    ///   - next: where the next page begins; `nil` on the last one.
    ///   - total: how many rows all pages have, where that was asked.
    ///   - leading: writes the members before the rows.
    func reply(
        next: [UInt8]?, total: Int64? = nil, leading: (inout JSONWriter) -> Void = { _ in },
        _ writeRows: (inout JSONWriter) -> Void
    ) -> Response {
        let next = next.map { cursors.sign($0, binding: binding) }
        var response = Reply.json(cache: .state) { writer in
            writer.beginObject()
            leading(&writer)
            writer.key("data")
            writer.beginArray()
            writeRows(&writer)
            writer.endArray()
            writer.key("next_cursor")
            if let next { writer.value(next) } else { writer.null() }
            writer.member("has_more", next != nil)
            writer.member("limit", limit)
            if let total { writer.member("total", total) }
            writer.endObject()
        }
        if let next {
            let parts = exchange.query.encoded(without: .cursor) + ["cursor=\(next)"]
            response.headers[.link] = "<\(exchange.request.uri.path)?\(parts.joined(separator: "&"))>; rel=\"next\""
        }
        return response
    }
}
