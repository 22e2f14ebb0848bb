internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 报送: files the agreement with the authority.
struct FileAgreementRequest: ActRequestBody {
    static let operation = OperationID.fileAgreement
    static let members: [BodyMember] = [.required("copies", Schema.integer(1...Int64(ProcedureLimits.maximumCopies)))]
    static let example: [BodyExample] = [("copies", 3)]

    private let draft: Int
    private let copies: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try path.ordinal()
        copies = try body.required("copies").count(from: 1, to: Int64(ProcedureLimits.maximumCopies))
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.fileAgreement(draft: draft, copies: copies))
    }
}
