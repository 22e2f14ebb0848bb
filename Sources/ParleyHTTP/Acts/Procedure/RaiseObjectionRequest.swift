internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 审查意见: the authority objects to clauses; the reasons are the `remark`.
struct RaiseObjectionRequest: ActRequestBody {
    static let operation = OperationID.raiseObjection
    static let members: [BodyMember] = [
        .required(
            "clauses",
            Schema.list(
                Schema.integer(1...Int64(ProcedureLimits.maximumClauses)), 1...ProcedureLimits.maximumClauses))
    ]
    static let example: [BodyExample] = [("clauses", [4])]

    private let draft: Int
    private let clauses: [Int]

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try path.ordinal()
        clauses = try body.required("clauses").list(minimum: 1, maximum: ProcedureLimits.maximumClauses) {
            clause throws(CodingFault) in try clause.count(from: 1, to: Int64(ProcedureLimits.maximumClauses))
        }
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.raiseObjection(draft: draft, clauses: clauses))
    }
}
