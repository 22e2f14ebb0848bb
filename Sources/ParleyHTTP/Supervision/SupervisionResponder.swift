internal import Bargaining
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers how supervision cases stand.
struct SupervisionResponder: Sendable {
    let cases: SupervisionCases
    let cursors: SignedCursor

    /// A page of the cases that the caller may read, newest first.
    func list(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        var filter = SupervisionListFilter()
        filter.status = try exchange.query.word(.status, SupervisionStatus.self)
        filter.negotiation = try exchange.query.value(.negotiation, expected: .init(.uuid)) { StreamID($0) }
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

    private func view(
        _ exchange: Exchange, at address: StreamAddress
    ) async throws -> StreamView<SupervisionFamily> {
        try ReadResponder.found(
            try await cases.service.view(of: address, for: try exchange.caller().principal))
    }

    private func address(of exchange: Exchange) throws -> StreamAddress {
        .existing(try exchange.path.negotiation(), in: try exchange.caller().ledger)
    }
}
