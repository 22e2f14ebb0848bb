internal import Bargaining
internal import ParleyService

/// 内部商议: a side withdraws from the open session to consult among itself.
struct StartCaucusRequest: ActRequestBody {
    static let operation = OperationID.startCaucus

    private let number: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.session(.startCaucus(session: number)))
    }
}
