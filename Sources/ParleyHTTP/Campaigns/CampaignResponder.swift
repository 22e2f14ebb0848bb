internal import HTTPTypes
internal import Hummingbird
internal import ParleyService

/// Answers how far campaigns have come. Both answers change with the negotiations, so they carry no entity tag.
struct CampaignResponder: Sendable {
    let campaigns: CampaignService

    /// A campaign with how many of its targets stand where.
    func campaign(_ exchange: Exchange) async throws -> Response {
        let report = try await report(exchange)
        return Reply.json(cache: .state) { CampaignRendering.write(report, to: &$0) }
    }

    /// Its coverage, without double counting, as it was recorded by an instant.
    func coverage(_ exchange: Exchange) async throws -> Response {
        let report = try await report(exchange)
        return Reply.json(cache: .state) { CampaignRendering.writeCoverage(of: report, to: &$0) }
    }

    private func report(_ exchange: Exchange) async throws -> CampaignReport {
        let (principal, ledger) = try exchange.caller()
        let outcome = try await campaigns.report(
            of: try exchange.path.negotiation(), in: ledger, for: principal,
            asOf: try exchange.query.instant(.asOf))
        return try ReadResponder.found(outcome)
    }
}
