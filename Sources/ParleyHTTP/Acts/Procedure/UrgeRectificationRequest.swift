internal import Bargaining
internal import ParleyService

/// 催促改正: a federation asks for the reply that was refused or is overdue; the words are the `remark`.
struct UrgeRectificationRequest: ActRequestBody {
    static let operation = OperationID.urgeRectification

    init(_ body: inout MemberReader, path: PathParameters) {}

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.urgeRectification)
    }
}
