internal import Bargaining
internal import ParleyService

/// Refuses the information that the other side asked for; the reason is the `remark`.
struct RefuseInformationRequest: ActRequestBody {
    static let operation = OperationID.refuseInformation

    private let request: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        request = try path.ordinal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.refuseInformation(request: request))
    }
}
