internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 提出续订: a chief asks to renew the agreement.
struct ProposeRenewalRequest: ActRequestBody {
    static let operation = OperationID.proposeRenewal
    static let example: [BodyExample] = [("remark", "We ask for talks on the next agreement.")]

    init(_ body: inout MemberReader, path: PathParameters) throws {}

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.proposeRenewal))
    }
}
