internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 报送: files an amendment with the authority.
struct FileAmendmentRequest: ActRequestBody {
    static let operation = OperationID.fileAmendment
    static let members: [BodyMember] = FileAgreementRequest.members
    static let example: [BodyExample] = [("copies", 3)]

    private let amendment: Int
    private let copies: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        amendment = try path.ordinal()
        copies = try body.required("copies").count(from: 1, to: Int64(ProcedureLimits.maximumCopies))
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.amendment(amendment, .file(copies: copies))))
    }
}
