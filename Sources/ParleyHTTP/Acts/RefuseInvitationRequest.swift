internal import Bargaining
internal import ParleyService

/// Refuses the invitation; the reason is the `remark`.
struct RefuseInvitationRequest: ActRequestBody {
    static let operation = OperationID.refuseInvitation

    init(_ body: inout MemberReader, path: PathParameters) {}

    func act(seats: SeatResolver) -> NegotiationAct {
        .refuseInvitation
    }
}
