internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Asks the other side for information, on items or on the whole.
struct RequestInformationRequest: ActRequestBody {
    static let operation = OperationID.requestInformation
    static let members: [BodyMember] = [
        .required("subject", SchemaName.title.reference),
        .optional("items", Schema.itemKeys),
        .optional("wanted_by", Schema.text(format: "date")),
    ]
    static let example: [BodyExample] = [
        ("subject", ["zh": "分档业务量", "en": "Volumes by band"]), ("items", ["per_parcel"]),
        ("wanted_by", "2026-05-20"),
    ]

    private let request: InformationRequest

    init(_ body: inout MemberReader, path: PathParameters) throws {
        let subject = try TitleCoding.read(try body.required("subject"), as: .request)
        let items = try body.optionalItemKeys("items")
        let wantedBy = try body.optional("wanted_by")?.day()
        request = InformationRequest(subject: subject, items: items, wantedBy: wantedBy)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.requestInformation(request))
    }
}
