internal import Bargaining
internal import ParleyService

/// 报告提前终止: the employer side tells the authority that the agreement ended early.
struct FileDissolutionRequest: ActRequestBody {
    static let operation = OperationID.fileDissolution

    init(_ body: inout MemberReader, path: PathParameters) throws {}

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.fileDissolution))
    }
}
