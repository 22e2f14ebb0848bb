internal import Bargaining
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers which negotiations a caller may see, page by page.
struct ListResponder: Sendable {
    /// The most characters of a party's name to look for.
    static let maximumPartyScalars = PartyName.maximumScalars

    let service: NegotiationService
    let cursors: SignedCursor

    /// A page of the list.
    func respond(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let filter = try Self.filter(exchange.query)
        let query = try PageQuery(exchange, of: "list", cursors)
        let page = try await service.list(
            in: ledger, for: principal, filter: filter,
            after: try query.position { NegotiationListPosition(bytes: $0) }, limit: Int(query.limit),
            includeTotal: try exchange.query.flag(.includeTotal) ?? false)
        return query.reply(next: page.next?.bytes, total: page.total) { writer in
            for row in page.rows { ListRendering.write(row, to: &writer) }
        }
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
}
