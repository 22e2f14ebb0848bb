internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Opens an issue that suggestions are grouped into.
struct OpenDemandIssueRequest: StreamActBody {
    typealias Family = DemandFamily

    static let operation = OperationID.openDemandIssue
    static let members: [BodyMember] = [
        .required("title", SchemaName.title.reference), .optional("subject", Schema.choice(Subject.self)),
    ]
    static let example: [BodyExample] = [
        ("title", ["zh": "夜间配送补贴", "en": "Night delivery allowance"]), ("subject", "piece_rate"),
    ]

    private let title: Title
    private let subject: Subject?

    init(_ body: inout MemberReader, path: PathParameters) throws {
        title = try TitleCoding.read(try body.required("title"), as: .request)
        subject = try body.optional("subject")?.word(Subject.self)
    }

    func act(seats: SeatResolver) -> DemandAct { .openIssue(title, subject) }
}
