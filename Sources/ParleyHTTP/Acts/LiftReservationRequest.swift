internal import Bargaining
internal import ParleyService

/// Lifts a reservation of one's own side.
struct LiftReservationRequest: ActRequestBody {
    static let operation = OperationID.liftReservation

    private let reservation: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        reservation = try path.ordinal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .liftReservation(reservation)
    }
}
