internal import Bargaining
internal import ParleyService

/// 报价: makes an offer.
struct MakeOfferRequest: ActRequestBody {
    static let operation = OperationID.makeOffer
    static let members: [BodyMember] = ProposalSchema.members
    static let example: [BodyExample] = ProposalSchema.offerExample

    private let draft: ProposalDraft

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try body.proposalDraft()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .makeOffer(draft)
    }
}
