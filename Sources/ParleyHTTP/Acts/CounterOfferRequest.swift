internal import Bargaining
internal import ParleyService

/// 还价: answers a proposal of the other side with terms of one's own.
struct CounterOfferRequest: ActRequestBody {
    static let operation = OperationID.counterOffer
    static let members: [BodyMember] = ProposalSchema.members
    static let example: [BodyExample] = ProposalSchema.counterExample

    private let proposal: ProposalNumber
    private let draft: ProposalDraft

    init(_ body: inout MemberReader, path: PathParameters) throws {
        proposal = try path.proposal()
        draft = try body.proposalDraft()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .counter(proposal, draft)
    }
}
