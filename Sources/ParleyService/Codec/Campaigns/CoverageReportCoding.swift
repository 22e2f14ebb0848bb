internal import Bargaining
package import EventSourcing
internal import StrictJSON

/// Coverage reports as JSON: `number`, `as_of`?, `as_of_position`, `version`, `agreements_in_force`, `total`, `groups` with
/// `province` and `division`, `unlisted_enterprises`, `unlisted_workers`, `progress`. What follows from other figures, as
/// the ratio, is not stored.
enum CoverageReportCoding {
    /// Groups of one report: provinces times divisions of industry, both of two digits.
    private static let maximumGroups = 10_000
    /// What the sum of all workers of a campaign can come to.
    private static let maximumWorkers = Int64(CampaignLimits.maximumTargets) * AgendaItem.maximumWorkers

    /// Writes the members into the object that is open.
    static func write(_ report: CoverageReport, to writer: inout JSONWriter) {
        writer.member("number", Int64(report.number))
        let finding = report.finding
        writer.fields(.text("as_of", finding.asOf.map(TimestampText.format)))
        writer.member("as_of_position", finding.position.number)
        writer.member("version", finding.version.number)
        writer.member("agreements_in_force", Int64(finding.agreements))
        writer.object("total") { writer in write(finding.coverage.total, to: &writer) }
        writer.list("groups", finding.coverage.groups.sorted { $0.key < $1.key }) { entry, writer in
            writer.beginObject()
            writer.member("province", entry.key.province)
            writer.member("division", entry.key.division)
            write(entry.value, to: &writer)
            writer.endObject()
        }
        writer.member("unlisted_enterprises", Int64(finding.coverage.unlistedEnterprises))
        writer.member("unlisted_workers", finding.coverage.unlistedWorkers)
        writer.object("progress") { writer in
            for standing in CampaignStanding.allCases where finding.progress[standing] > 0 {
                writer.member(standing.rawValue, Int64(finding.progress[standing]))
            }
        }
    }

    private static func write(_ count: CoverageCount, to writer: inout JSONWriter) {
        writer.member("enterprises", Int64(count.enterprises))
        writer.member("enterprises_covered", Int64(count.enterprisesCovered))
        writer.member("workers", count.workers)
        writer.member("workers_covered", count.workersCovered)
        writer.member("workers_by_enterprise_agreement", count.workersByEnterpriseAgreement)
        writer.member("workers_by_sector_agreement", count.workersBySectorAgreement)
    }

    /// Reads the members.
    static func read(_ members: inout MemberReader) throws(CodingFault) -> CoverageReport {
        let number = try members.number()
        let asOf = try members.instant("as_of")
        let position = GlobalPosition(Int64(try members.number("as_of_position")))
        let version = StreamVersion(Int64(try members.number("version")))
        let agreements = try members.number("agreements_in_force")
        let form = members.form
        let total = try count(try members.required("total"), as: form)
        var groups: [CoverageGroup: CoverageCount] = [:]
        try members.required("groups").forEach(maximum: maximumGroups) { cursor throws(CodingFault) in
            let (group, count) = try group(cursor, as: form)
            guard groups.updateValue(count, forKey: group) == nil else {
                throw cursor.fault(.notAllowed, expected: .init(.nameOfItsOwn))
            }
        }
        let coverage = CampaignCoverage(
            total: total, groups: groups, unlistedEnterprises: try members.number("unlisted_enterprises"),
            unlistedWorkers: Int64(try members.required("unlisted_workers").count(to: maximumWorkers)))
        let progress = try progress(try members.required("progress"), as: form)
        return CoverageReport(
            number: number,
            finding: CoverageFinding(
                asOf: asOf, position: position, version: version, agreements: agreements, progress: progress,
                coverage: coverage))
    }

    private static func count(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> CoverageCount {
        var members = try MemberReader(cursor, form: form)
        let count = try count(&members)
        try members.finish()
        return count
    }

    private static func count(_ members: inout MemberReader) throws(CodingFault) -> CoverageCount {
        CoverageCount(
            enterprises: try members.number("enterprises"),
            enterprisesCovered: try members.number("enterprises_covered"),
            workers: try workers("workers", &members), workersCovered: try workers("workers_covered", &members),
            workersByEnterpriseAgreement: try workers("workers_by_enterprise_agreement", &members),
            workersBySectorAgreement: try workers("workers_by_sector_agreement", &members))
    }

    private static func workers(_ name: String, _ members: inout MemberReader) throws(CodingFault) -> Int64 {
        Int64(try members.required(name).count(to: maximumWorkers))
    }

    private static func group(
        _ cursor: JSONCursor, as form: CodingForm
    ) throws(CodingFault) -> (CoverageGroup, CoverageCount) {
        var members = try MemberReader(cursor, form: form)
        let (province, division) = (try members.required("province").text(), try members.required("division").text())
        guard let group = CoverageGroup(province: province, division: division) else {
            throw cursor.fault(.malformed, expected: .init(.industryCode))
        }
        let count = try count(&members)
        try members.finish()
        return (group, count)
    }

    private static func progress(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> CampaignProgress {
        var members = try MemberReader(cursor, form: form)
        var counts: [CampaignStanding: Int] = [:]
        for standing in CampaignStanding.allCases {
            counts[standing] = try members.optional(standing.rawValue)?.count(from: 1)
        }
        try members.finish()
        return CampaignProgress(counts)
    }
}

extension MemberReader {
    /// An instant; `nil` where it is missing.
    package mutating func instant(_ name: String) throws(CodingFault) -> Timestamp? {
        guard let member = try optional(name) else { return nil }
        return try member.converted(.init(.instant)) { TimestampText.parse($0) }
    }
}
