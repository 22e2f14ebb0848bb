internal import EventSourcing
internal import Hummingbird
internal import ParleyService

/// Takes a stream of invitations. The same stream sent again records nothing twice.
struct CampaignInvitationResponder: Sendable {
    let service: CampaignService
    let lines: LineStream

    /// Checks the request as a whole; what is wrong with a line is answered on its line.
    func respond(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let campaign = try exchange.path.negotiation()
        let address = StreamAddress.existing(campaign, in: ledger)
        guard try await service.campaigns.currentVersion(of: address, for: principal) != nil else {
            throw Problem(.notFound)
        }
        guard exchange.row.admits(principal) else { throw Gate.forbidden(principal, exchange.row) }
        try lines.check(exchange)
        let feed = CampaignInvitationFeed(
            service, of: campaign, in: ledger, as: principal, language: exchange.language,
            requestID: exchange.requestID, correlation: exchange.trace.trace)
        return try lines.answer(exchange, by: feed, of: principal.id)
    }
}
