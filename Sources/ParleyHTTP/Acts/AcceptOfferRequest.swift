internal import Bargaining
internal import ParleyService

/// Accepts a proposal of the other side: its items are tentatively agreed.
struct AcceptOfferRequest: ActRequestBody {
    static let operation = OperationID.acceptOffer

    private let proposal: ProposalNumber

    init(_ body: inout MemberReader, path: PathParameters) throws {
        proposal = try path.proposal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .acceptOffer(proposal)
    }
}
