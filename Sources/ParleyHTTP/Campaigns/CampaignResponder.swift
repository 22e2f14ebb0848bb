internal import Bargaining
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService

/// Answers which campaigns there are and how far they have come. What is told of one changes with its negotiations, so that it carries no
/// entity tag.
struct CampaignResponder: Sendable {
    let campaigns: CampaignService
    let cursors: SignedCursor

    /// A page of the campaigns, first opened first.
    func list(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        var filter = CampaignListFilter()
        filter.region = try exchange.query.value(.region, expected: .init(.regionCode)) { RegionCode($0) }
        filter.industry = try exchange.query.value(.industry, expected: .init(.industryCode)) { IndustryCode($0) }
        filter.status = try exchange.query.word(.status, CampaignStatus.self)
        let query = try PageQuery(exchange, of: "campaigns", cursors)
        let page = try await campaigns.list(
            in: ledger, for: principal, filter: filter, after: try query.position { CampaignListPosition(bytes: $0) },
            limit: Int(query.limit))
        return query.reply(next: page.next?.bytes) { writer in
            for row in page.rows { CampaignRendering.write(row, to: &writer) }
        }
    }

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

    /// What was reported of its coverage.
    func coverageReports(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let campaign = try exchange.path.negotiation()
        let outcome = try await campaigns.campaigns.view(of: .existing(campaign, in: ledger), for: principal)
        let view = try ReadResponder.found(outcome)
        return Reply.json(cache: .state) { CampaignRendering.writeCoverageReports(of: campaign, view, to: &$0) }
    }

    /// One coverage report, counted again at its cut-off.
    func coverageReport(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let campaign = try exchange.path.negotiation()
        let outcome = try await campaigns.comparedCoverage(
            try exchange.path.ordinal(), of: campaign, in: ledger, for: principal)
        guard let compared = try ReadResponder.found(outcome) else { throw Problem(.notFound) }
        return Reply.json(cache: .state) { CampaignRendering.write(compared, of: campaign, to: &$0) }
    }

    private func report(_ exchange: Exchange) async throws -> CampaignReport {
        let (principal, ledger) = try exchange.caller()
        let outcome = try await campaigns.report(
            of: try exchange.path.negotiation(), in: ledger, for: principal,
            asOf: try exchange.query.instant(.asOf))
        return try ReadResponder.found(outcome)
    }
}
