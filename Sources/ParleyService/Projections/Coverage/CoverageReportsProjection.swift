internal import Bargaining
internal import EventSourcing

/// The coverage that was reported of campaigns; see `Schema/projections/coverage_reports.sql`.
struct CoverageReportsProjection: FamilyProjection {
    typealias Family = CampaignFamily

    let name = "coverage_reports"
    let version = 1
    let keyColumn = "campaign_id"
    let columns = [
        "ledger_id", "campaign_id", "report_number", "group_number", "as_of", "log_position", "province", "division",
        "enterprises", "enterprises_covered", "workers", "workers_covered", "workers_by_enterprise_agreement",
        "workers_by_sector_agreement",
    ]

    func rows(of view: StreamView<CampaignFamily>, _ stream: StreamID, in ledger: LedgerID) -> [[ProjectionCell]] {
        view.state.coverageReports.flatMap { report in
            let groups = report.finding.coverage.groups.sorted { $0.key < $1.key }
            return groups.enumerated().map { index, entry in
                let (group, count) = entry
                let head: [ProjectionCell] = [
                    .integer(Int64(ledger.number)), .identifier(stream.value), .integer(Int64(report.number)),
                    .integer(Int64(index + 1)), report.finding.asOf.map { .instant($0) } ?? .null,
                    .integer(report.finding.position.number), .text(group.province), .text(group.division),
                ]
                return head + [
                    .integer(Int64(count.enterprises)), .integer(Int64(count.enterprisesCovered)),
                    .integer(count.workers), .integer(count.workersCovered),
                    .integer(count.workersByEnterpriseAgreement), .integer(count.workersBySectorAgreement),
                ]
            }
        }
    }
}
