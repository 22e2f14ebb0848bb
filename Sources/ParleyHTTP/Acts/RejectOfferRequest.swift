internal import Bargaining
internal import ParleyService

/// Says no to a proposal of the other side; the reason is the `remark`.
struct RejectOfferRequest: ActRequestBody {
    static let operation = OperationID.rejectOffer

    private let proposal: ProposalNumber

    init(_ body: inout MemberReader, path: PathParameters) throws {
        proposal = try path.proposal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .rejectOffer(proposal)
    }
}
