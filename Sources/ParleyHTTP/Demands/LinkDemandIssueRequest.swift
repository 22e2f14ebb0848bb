internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Says which agenda item carries an issue.
struct LinkDemandIssueRequest: StreamActBody {
    typealias Family = DemandFamily

    static let operation = OperationID.linkDemandIssue
    static let members: [BodyMember] = [.required("item", SchemaName.itemKey.reference)]
    static let example: [BodyExample] = [("item", "per_parcel")]

    private let issue: Int
    private let item: ItemKey

    init(_ body: inout MemberReader, path: PathParameters) throws {
        issue = try path.ordinal()
        item = try body.required("item").itemKey()
    }

    func act(seats: SeatResolver) -> DemandAct { .link(issue, item: item) }
}
