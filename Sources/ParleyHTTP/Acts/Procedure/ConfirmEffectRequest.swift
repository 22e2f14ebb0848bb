internal import Bargaining
internal import ParleyService

/// The authority says that it has no objection: in force from that day.
struct ConfirmEffectRequest: ActRequestBody {
    static let operation = OperationID.confirmEffect

    init(_ body: inout MemberReader, path: PathParameters) {}

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.confirmEffect)
    }
}
