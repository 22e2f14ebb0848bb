internal import Bargaining
internal import ParleyService

/// A mediator recommends terms that bind nobody.
struct RecommendRequest: ActRequestBody {
    static let operation = OperationID.recommend
    static let members: [BodyMember] = ProposalSchema.members
    static let example: [BodyExample] = ProposalSchema.offerExample

    private let draft: ProposalDraft

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try body.proposalDraft()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .recommend(draft)
    }
}
