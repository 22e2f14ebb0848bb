internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 重新报送: files the new text after an objection.
struct RefileAgreementRequest: ActRequestBody {
    static let operation = OperationID.refileAgreement
    static let members: [BodyMember] = [.required("copies", Schema.integer(1...Int64(ProcedureLimits.maximumCopies)))]
    static let example: [BodyExample] = [("copies", 3)]

    private let draft: Int
    private let copies: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try path.ordinal()
        copies = try body.required("copies").count(from: 1, to: Int64(ProcedureLimits.maximumCopies))
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.refileAgreement(draft: draft, copies: copies))
    }
}
