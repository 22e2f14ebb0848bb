internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// States that the agreement ends before its term; done when both sides have stated it.
struct DissolveAgreementRequest: ActRequestBody {
    static let operation = OperationID.dissolveAgreement
    static let example: [BodyExample] = [("remark", "Both sides want to bargain anew.")]

    init(_ body: inout MemberReader, path: PathParameters) throws {}

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.state(.dissolveAgreement))
    }
}
