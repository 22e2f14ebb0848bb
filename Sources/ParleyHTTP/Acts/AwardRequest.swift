internal import Bargaining
internal import ParleyService

/// A neutral decides, binding both sides.
struct AwardRequest: ActRequestBody {
    static let operation = OperationID.award
    static let members: [BodyMember] = ProposalSchema.members
    static let example: [BodyExample] = ProposalSchema.offerExample

    private let draft: ProposalDraft

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try body.proposalDraft()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .award(draft)
    }
}
