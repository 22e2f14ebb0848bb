internal import Bargaining
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers who is in the registry.
struct PartyResponder: Sendable {
    let registry: PartyRegistry
    let cursors: SignedCursor

    /// A page of the registry, first registered first.
    func list(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let filter = try Self.filter(exchange.query)
        let query = try PageQuery(exchange, of: "parties", cursors)
        let page = try await registry.list(
            in: ledger, for: principal, filter: filter, after: try query.position { PartyListPosition(bytes: $0) },
            limit: Int(query.limit))
        return query.reply(next: page.next?.bytes) { writer in
            for row in page.rows { PartyRendering.write(row, to: &writer) }
        }
    }

    /// One party as it stands.
    func party(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let party = try exchange.path.negotiation()
        let outcome = try await registry.service.view(of: .existing(party, in: ledger), for: principal)
        let view = try ReadResponder.found(outcome)
        let tag = EntityTag.text(view.version, variant: exchange.variant)
        if let field = exchange.header(.ifNoneMatch), EntityTag.isNamed(tag, in: field) {
            return Reply.notModified(tag: tag, cache: .state)
        }
        var response = Reply.json(cache: .state) { writer in
            writer.beginObject()
            writer.member("party_id", party.description)
            writer.member("version", view.version.number)
            PartyRendering.write(view.state, to: &writer)
            writer.endObject()
        }
        response.headers[.eTag] = tag
        return response
    }

    private static func filter(_ query: QueryParameters) throws(Problem) -> PartyListFilter {
        var filter = PartyListFilter()
        filter.kind = try query.word(.kind, PartyKind.self)
        filter.region = try query.value(.region, expected: .init(.regionCode)) { RegionCode($0) }
        filter.industry = try query.value(.industry, expected: .init(.industryCode)) { IndustryCode($0) }
        filter.parent = try query.value(.parent, expected: .init(.uuid)) { StreamID($0) }
        return filter
    }
}
