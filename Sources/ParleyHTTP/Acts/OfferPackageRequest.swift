internal import Bargaining
internal import ParleyService

/// 一揽子方案: offers two or more items that are accepted only as a whole.
struct OfferPackageRequest: ActRequestBody {
    static let operation = OperationID.offerPackage
    static let members: [BodyMember] = ProposalSchema.members
    static let example: [BodyExample] = ProposalSchema.packageExample

    private let draft: ProposalDraft

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try body.proposalDraft()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .offerPackage(draft)
    }
}
