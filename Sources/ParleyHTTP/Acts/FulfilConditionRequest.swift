internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// States that a condition in words of one's own proposal now holds.
struct FulfilConditionRequest: ActRequestBody {
    static let operation = OperationID.fulfilCondition
    static let members: [BodyMember] = [
        .required("condition", Schema.integer(0...Int64(Condition.maximumCount - 1)))
    ]
    static let example: [BodyExample] = [("condition", 0)]

    private let proposal: ProposalNumber
    private let condition: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        proposal = try path.proposal()
        condition = try body.required("condition").count(to: Int64(Condition.maximumCount - 1))
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .fulfilCondition(proposal, condition: condition)
    }
}
