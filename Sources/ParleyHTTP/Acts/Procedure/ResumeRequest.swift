internal import Bargaining
internal import ParleyService

/// 恢复协商: states that the talks go on; done when both sides have stated it.
struct ResumeRequest: ActRequestBody {
    static let operation = OperationID.resume

    init(_ body: inout MemberReader, path: PathParameters) {}

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.state(.resume))
    }
}
