internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// Reports the coverage of a campaign at a cut-off. No figure comes from who reports: they are counted from the log.
struct ReportCoverageRequest: StreamActBody {
    typealias Family = CampaignFamily

    static let operation = OperationID.reportCoverage
    static let members: [BodyMember] = [.optional("as_of", Schema.text(format: "date-time"))]
    static let example: [BodyExample] = []

    private let asOf: Timestamp?

    init(_ body: inout MemberReader, path: PathParameters) throws {
        asOf = try body.instant("as_of")
    }

    func act(seats: SeatResolver) -> CampaignAct { .reportCoverage(CoverageFinding(toBeCountedAsOf: asOf)) }
}
