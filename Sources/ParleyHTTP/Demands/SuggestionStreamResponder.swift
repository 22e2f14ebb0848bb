internal import Hummingbird
internal import ParleyService

/// Takes a stream of suggestions. The same stream sent again records nothing twice.
struct SuggestionStreamResponder: Sendable {
    /// What one stream may have: 32 MiB, 20,000 suggestions of 1.6 KiB.
    static let limits = LineStreamLimits(maximumBytes: 32 * 1_048_576, maximumLines: 20_000, linesOfTurn: 250)
    /// Streams that one account has open at a time.
    static let maximumStreamsPerPrincipal = 2

    let acts: DemandActs
    let lines: LineStream

    /// Checks the request as a whole; what is wrong with a line is answered on its line.
    func respond(_ exchange: Exchange) async throws -> Response {
        let principal = try exchange.caller().principal
        guard exchange.row.admits(principal) else {
            try await acts.refuseInvisible(exchange)
            throw Gate.forbidden(principal, exchange.row)
        }
        let place = try await acts.own(exchange).place
        try lines.check(exchange)
        let feed = SuggestionFeed(
            acts.collections, at: place, as: principal, language: exchange.language, requestID: exchange.requestID,
            correlation: exchange.trace.trace)
        return try lines.answer(exchange, by: feed, of: principal.id)
    }
}
