internal import Bargaining
internal import ParleyService

/// The side that withdrew is back in the session.
struct EndCaucusRequest: ActRequestBody {
    static let operation = OperationID.endCaucus

    private let number: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.session(.endCaucus(session: number)))
    }
}
