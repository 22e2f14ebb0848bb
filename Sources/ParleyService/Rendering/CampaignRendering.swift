package import Bargaining
package import EventSourcing
package import StrictJSON

/// Campaigns and their coverage as JSON.
package enum CampaignRendering {
    /// Writes the members that show a campaign's own stream into the object that is open.
    package static func write(_ state: CampaignState, to writer: inout JSONWriter) {
        writer.key("campaign")
        if let opening = state.opening {
            writer.beginObject()
            CampaignOpeningCoding.write(opening, to: &writer)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.member("closed", state.isClosed)
        writer.member("targets", Int64(state.targets.count))
        writer.member("invited", Int64(state.negotiations.count))
    }

    /// Writes a campaign with its progress as the next value.
    package static func write(_ report: CampaignReport, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("campaign_id", report.campaign.description)
        writer.member("version", report.version.number)
        write(report.state, to: &writer)
        writeProgress(report.progress, to: &writer)
        writer.endObject()
    }

    /// Writes a coverage as the next value. It names the position of the ledger that it rests on.
    package static func writeCoverage(of report: CampaignReport, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("campaign_id", report.campaign.description)
        write(report.finding(asOf: nil), to: &writer)
        writer.endObject()
    }

    /// Writes a coverage report beside what the log says again at its cut-off, as the next value.
    package static func write(_ compared: ComparedCoverage, of campaign: StreamID, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("campaign_id", campaign.description)
        writer.member("number", Int64(compared.report.number))
        writer.member("as_of", orNull: compared.report.finding.asOf)
        writer.member("agrees", compared.agrees)
        writer.object("reported") { writer in write(compared.report.finding, to: &writer) }
        writer.key("recounted")
        if let recounted = compared.recounted {
            writer.beginObject()
            write(recounted, to: &writer)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.endObject()
    }

    /// Writes the coverage reports of a campaign in short as the next value: cut-off and total each.
    package static func writeCoverageReports(
        of campaign: StreamID, _ view: StreamView<CampaignFamily>, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("campaign_id", campaign.description)
        writer.member("version", view.version.number)
        writer.list("data", view.state.coverageReports) { report, writer in
            writer.beginObject()
            writer.member("number", Int64(report.number))
            writer.member("as_of", orNull: report.finding.asOf)
            writer.member("as_of_position", report.finding.position.number)
            writer.member("agreements_in_force", Int64(report.finding.agreements))
            writer.object("total") { writer in write(report.finding.coverage.total, to: &writer) }
            writer.endObject()
        }
        writer.endObject()
    }

    private static func write(_ finding: CoverageFinding, to writer: inout JSONWriter) {
        let coverage = finding.coverage
        writer.member("version", finding.version.number)
        writer.member("as_of_position", finding.position.number)
        writer.member("agreements_in_force", Int64(finding.agreements))
        writer.object("total") { writer in write(coverage.total, to: &writer) }
        writer.list("groups", coverage.groups.sorted { $0.key < $1.key }) { entry, writer in
            writer.beginObject()
            writer.member("province", entry.key.province)
            writer.member("division", entry.key.division)
            write(entry.value, to: &writer)
            writer.endObject()
        }
        writer.member("unlisted_enterprises", Int64(coverage.unlistedEnterprises))
        writer.member("unlisted_workers", coverage.unlistedWorkers)
        writeProgress(finding.progress, to: &writer)
    }

    /// Writes a row of the list as the next value.
    package static func write(_ row: CampaignListRow, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("campaign_id", row.campaign.description)
        writer.member("version", row.version.number)
        writer.member("opened_at", row.openedAt)
        writer.key("title")
        TitleCoding.write(row.title, to: &writer)
        writer.member("from", row.from.description)
        writer.member("through", row.through.description)
        writer.member("status", row.status.rawValue)
        writer.member("targets", row.targets)
        writer.member("invited", row.invited)
        writer.endObject()
    }

    private static func write(_ count: CoverageCount, to writer: inout JSONWriter) {
        writer.member("enterprises", Int64(count.enterprises))
        writer.member("enterprises_covered", Int64(count.enterprisesCovered))
        writer.member("workers", count.workers)
        writer.member("workers_covered", count.workersCovered)
        writer.member("ratio", orNull: count.ratio?.description)
        writer.member("workers_by_enterprise_agreement", count.workersByEnterpriseAgreement)
        writer.member("workers_by_sector_agreement", count.workersBySectorAgreement)
        writer.member("workers_counted_twice", count.workersCountedTwice)
    }

    private static func writeProgress(_ progress: CampaignProgress, to writer: inout JSONWriter) {
        writer.object("progress") { writer in
            for standing in CampaignStanding.allCases {
                writer.member(standing.rawValue, Int64(progress[standing]))
            }
        }
    }
}
