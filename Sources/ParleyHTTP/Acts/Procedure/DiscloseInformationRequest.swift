internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Gives the other side the information that it asked for, by the titles of the documents handed over.
struct DiscloseInformationRequest: ActRequestBody {
    static let operation = OperationID.discloseInformation
    static let members: [BodyMember] = [
        .required("documents", Schema.list(SchemaName.title.reference, 1...ProcedureLimits.maximumDocuments))
    ]
    static let example: [BodyExample] = [("documents", [["zh": "2025年业务量统计", "en": "Volumes 2025"]])]

    private let request: Int
    private let documents: [Title]

    init(_ body: inout MemberReader, path: PathParameters) throws {
        request = try path.ordinal()
        documents = try body.required("documents").list(minimum: 1, maximum: ProcedureLimits.maximumDocuments) {
            title throws(CodingFault) in try TitleCoding.read(title, as: .request)
        }
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.discloseInformation(request: request, documents: documents))
    }
}
