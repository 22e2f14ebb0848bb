internal import Bargaining
package import EventSourcing

extension CampaignService {
    /// Records an act on a campaign. What a coverage report says is counted here, from the log, whatever was asked.
    ///
    /// - Returns: what came of it; ``ReadOutcome/futureTime`` for a cut-off that has not come yet.
    /// - Complexity: that of ``report(of:in:for:asOf:)`` for a coverage report.
    package func perform(
        _ request: StreamRequest<CampaignFamily>
    ) async throws -> ReadOutcome<StreamOutcome<CampaignFamily>> {
        // Acts on campaigns name no people.
        guard case .reportCoverage(let asked) = request.makeAct(SeatResolver(seats: [:])),
            let campaign = request.address.stream
        else { return .found(try await campaigns.perform(request)) }
        let outcome = try await report(
            of: campaign, in: request.address.ledger, for: request.principal, asOf: asked.asOf)
        let finding: CoverageFinding
        switch outcome {
        case .found(let report): finding = report.finding(asOf: asked.asOf)
        case .futureTime: return .futureTime
        // Not there, or not yet: the rules say which.
        case .notVisible, .versionBeyondHead: finding = asked
        }
        let counted = StreamRequest<CampaignFamily>(
            principal: request.principal, address: request.address, occurredAt: request.occurredAt,
            disclosures: request.disclosures, idempotencyKey: request.idempotencyKey, fingerprint: request.fingerprint,
            expectedVersion: request.expectedVersion, correlation: request.correlation,
            validateOnly: request.validateOnly
        ) { _ in .reportCoverage(finding) }
        return .found(try await campaigns.perform(counted))
    }

    /// A coverage report with what the log says again at its cut-off.
    ///
    /// - Returns: `nil` in ``ReadOutcome/found(_:)`` for a number that the campaign does not have.
    /// - Complexity: that of ``report(of:in:for:asOf:)``.
    package func comparedCoverage(
        _ number: Int, of campaign: StreamID, in ledger: LedgerID, for principal: Principal
    ) async throws -> ReadOutcome<ComparedCoverage?> {
        let outcome = try await campaigns.view(of: .existing(campaign, in: ledger), for: principal)
        guard case .found(let view) = outcome else { return .notVisible }
        guard let report = view.state.coverageReport(number) else { return .found(nil) }
        let again = try await self.report(of: campaign, in: ledger, through: report.finding.position)
        return .found(
            ComparedCoverage(report: report, recounted: again.map { $0.finding(asOf: report.finding.asOf) }))
    }
}

extension CampaignReport {
    /// What the report found.
    ///
    /// - Parameter instant: the instant that was asked for.
    func finding(asOf instant: Timestamp?) -> CoverageFinding {
        CoverageFinding(
            asOf: instant, position: position, version: version, agreements: agreements, progress: progress,
            coverage: coverage)
    }
}
