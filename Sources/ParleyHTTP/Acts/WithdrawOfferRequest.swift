internal import Bargaining
internal import ParleyService

/// Takes back a proposal of one's own side.
struct WithdrawOfferRequest: ActRequestBody {
    static let operation = OperationID.withdrawOffer

    private let proposal: ProposalNumber

    init(_ body: inout MemberReader, path: PathParameters) throws {
        proposal = try path.proposal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .withdrawOffer(proposal)
    }
}
