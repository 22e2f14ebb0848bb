internal import Bargaining
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService

/// Draws how both sides of a negotiation moved.
struct ChartResponder: Sendable {
    /// Nothing in a drawing may load or run anything, wherever it is opened.
    private static let contentPolicy = "default-src 'none'; style-src 'unsafe-inline'"

    let service: NegotiationService

    /// The chart of a negotiation, or of one of its items, at a moment.
    func chart(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let moment = try exchange.query.moment()
        let item = try exchange.query.value(.item, expected: .init(.itemKey)) { ItemKey($0) }
        let outcome = try await service.course(
            of: try exchange.path.negotiation(), in: ledger, for: principal, at: moment)
        let view = try ReadResponder.found(outcome, named: moment.asOf == nil ? "occurred_by" : "as_of")
        guard let drawing = CourseChart.svg(of: view, item: item, language: exchange.language) else {
            throw Problem(.notFound)
        }
        var response = Reply.document(drawing, type: MediaTypes.svg, cache: .state)
        response.headers[.contentSecurityPolicy] = Self.contentPolicy
        response.headers[.contentLanguage] = AcceptedLanguage.tag(of: exchange.language)
        return response
    }
}
