internal import Bargaining
internal import ParleyService

/// 诉求: states a side's demand.
struct TableDemandRequest: ActRequestBody {
    static let operation = OperationID.tableDemand
    static let members: [BodyMember] = ProposalSchema.members
    static let example: [BodyExample] = ProposalSchema.demandExample

    private let draft: ProposalDraft

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try body.proposalDraft()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .tableDemand(draft)
    }
}
