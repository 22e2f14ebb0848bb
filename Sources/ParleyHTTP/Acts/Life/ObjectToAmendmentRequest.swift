internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 审查意见: the authority objects to clauses of an amendment; the reasons are the `remark`.
struct ObjectToAmendmentRequest: ActRequestBody {
    static let operation = OperationID.objectToAmendment
    static let members: [BodyMember] = RaiseObjectionRequest.members
    static let example: [BodyExample] = [("clauses", [4])]

    private let amendment: Int
    private let clauses: [Int]

    init(_ body: inout MemberReader, path: PathParameters) throws {
        amendment = try path.ordinal()
        clauses = try body.required("clauses").list(minimum: 1, maximum: ProcedureLimits.maximumClauses) {
            clause throws(CodingFault) in try clause.count(from: 1, to: Int64(ProcedureLimits.maximumClauses))
        }
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.amendment(amendment, .object(clauses: clauses))))
    }
}
