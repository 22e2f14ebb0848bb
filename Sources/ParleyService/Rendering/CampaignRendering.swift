package import Bargaining
internal import EventSourcing
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

    /// Writes a coverage report as the next value. It names the position of the ledger that it rests on.
    package static func writeCoverage(of report: CampaignReport, to writer: inout JSONWriter) {
        let coverage = report.coverage
        writer.beginObject()
        writer.member("campaign_id", report.campaign.description)
        writer.member("version", report.version.number)
        writer.member("as_of_position", report.position.number)
        writer.member("agreements_in_force", Int64(report.agreements))
        writer.object("total") { writer in write(coverage.total, to: &writer) }
        writer.key("groups")
        writer.beginArray()
        for (group, count) in coverage.groups.sorted(by: { $0.key < $1.key }) {
            writer.beginObject()
            writer.member("province", group.province)
            writer.member("division", group.division)
            write(count, to: &writer)
            writer.endObject()
        }
        writer.endArray()
        writer.member("unlisted_enterprises", Int64(coverage.unlistedEnterprises))
        writer.member("unlisted_workers", coverage.unlistedWorkers)
        writeProgress(report.progress, to: &writer)
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
