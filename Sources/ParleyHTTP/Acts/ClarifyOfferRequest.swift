internal import Bargaining
internal import ParleyService

/// Explains a proposal of one's own side without changing it; the words are the `remark`.
struct ClarifyOfferRequest: ActRequestBody {
    static let operation = OperationID.clarifyOffer

    private let proposal: ProposalNumber

    init(_ body: inout MemberReader, path: PathParameters) throws {
        proposal = try path.proposal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .clarify(proposal)
    }
}
