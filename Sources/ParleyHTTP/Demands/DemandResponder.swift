internal import Bargaining
internal import EventSourcing
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers what workers suggested, into which issues it was grouped and which agenda items carry them, to the labour side and to
/// auditors. The answers change with the agenda too, so they carry no entity tag.
struct DemandResponder: Sendable {
    let collections: DemandService
    let cursors: SignedCursor

    /// The collection in counts.
    func collection(_ exchange: Exchange) async throws -> Response {
        let place = try await readable(exchange)
        let view = try await collections.view(at: place)
        return Reply.json(cache: .state) { DemandRendering.write(view, of: place.negotiation, to: &$0) }
    }

    /// A page of the issues, in the order opened.
    func issues(_ exchange: Exchange) async throws -> Response {
        let place = try await readable(exchange)
        let query = try PageQuery(exchange, of: "demand-issues", cursors)
        let issues = try await collections.view(at: place).state.issues
        let statuses = try await collections.itemStatuses(at: place, for: try exchange.caller().principal)
        let page = try NumberedPage(issues, query) { $0.issue.number }
        return query.reply(next: page.next) { writer in
            for issue in page.rows { DemandRendering.write(issue, statuses, to: &writer) }
        }
    }

    /// One issue.
    func issue(_ exchange: Exchange) async throws -> Response {
        let place = try await readable(exchange)
        let number = try exchange.path.ordinal()
        guard let issue = try await collections.view(at: place).state.issue(number) else {
            throw Problem(demand: .issueUnknown(number))
        }
        let statuses = try await collections.itemStatuses(at: place, for: try exchange.caller().principal)
        return Reply.json(cache: .state) { DemandRendering.write(issue, statuses, to: &$0) }
    }

    /// A page of the suggestions behind an issue.
    func suggestionsOfIssue(_ exchange: Exchange) async throws -> Response {
        let place = try await readable(exchange)
        let number = try exchange.path.ordinal()
        let state = try await collections.view(at: place).state
        guard let issue = state.issue(number) else { throw Problem(demand: .issueUnknown(number)) }
        let query = try PageQuery(exchange, of: "demand-issue-\(place.negotiation)-\(number)", cursors)
        let page = try NumberedPage(issue.suggestions, query) { $0 }
        return try await reply(page.rows.compactMap { state.suggestion($0) }, page.next, query, place)
    }

    /// A page of all suggestions, or of those that are in an issue, or in none.
    func suggestions(_ exchange: Exchange) async throws -> Response {
        let place = try await readable(exchange)
        let grouped = try exchange.query.flag(.grouped)
        let query = try PageQuery(exchange, of: "suggestions-\(place.negotiation)", cursors)
        let all = try await collections.view(at: place).state.suggestions
        let page = try NumberedPage(
            grouped.map { wanted in all.filter { $0.issues.isEmpty != wanted } } ?? all, query
        ) { $0.suggestion.number }
        return try await reply(page.rows, page.next, query, place)
    }

    /// One suggestion with the issues that it is in.
    func suggestion(_ exchange: Exchange) async throws -> Response {
        let place = try await readable(exchange)
        let number = try exchange.path.ordinal()
        guard let suggestion = try await collections.view(at: place).state.suggestion(number) else {
            throw Problem(demand: .suggestionUnknown(number))
        }
        let words = try await collections.words(of: [suggestion], at: place)
        return Reply.json(cache: .state) { DemandRendering.write(suggestion, words: words[number], to: &$0) }
    }

    /// What stands behind an agenda item.
    func item(_ exchange: Exchange) async throws -> Response {
        let place = try await readable(exchange)
        let item = try exchange.path.item()
        let statuses = try await collections.itemStatuses(at: place, for: try exchange.caller().principal)
        guard statuses[item] != nil else { throw Problem(.itemUnknown, ["item": item.text]) }
        let view = try await collections.view(at: place)
        return Reply.json(cache: .state) { DemandRendering.write(item, view, statuses, to: &$0) }
    }

    private func reply(
        _ suggestions: [CollectedSuggestion], _ next: [UInt8]?, _ query: PageQuery, _ place: DemandPlace
    ) async throws -> Response {
        let words = try await collections.words(of: suggestions, at: place)
        return query.reply(next: next) { writer in
            for suggestion in suggestions {
                DemandRendering.write(suggestion, words: words[suggestion.suggestion.number], to: &writer)
            }
        }
    }

    /// The collection that the caller may read.
    ///
    /// - Throws: `not-found` for everybody else, whether or not there is one.
    private func readable(_ exchange: Exchange) async throws -> DemandPlace {
        let (principal, ledger) = try exchange.caller()
        let negotiation = try exchange.path.negotiation()
        switch try await collections.access(to: negotiation, in: ledger, for: principal) {
        case .hidden: throw Problem(.notFound)
        case .own, .audited:
            guard let place = DemandPlace(beside: negotiation, in: ledger) else { throw Problem(.notFound) }
            return place
        }
    }
}
