internal import Bargaining
internal import ParleyService

/// The labour side sends the agreement to its higher union.
struct SendCopyRequest: ActRequestBody {
    static let operation = OperationID.sendCopy

    init(_ body: inout MemberReader, path: PathParameters) {}

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.sendCopyToHigherUnion)
    }
}
