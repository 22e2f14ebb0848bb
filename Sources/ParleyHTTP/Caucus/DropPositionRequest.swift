internal import Bargaining
internal import ParleyService

/// The chief drops a parked position.
struct DropPositionRequest: StreamActBody {
    typealias Family = CaucusFamily

    static let operation = OperationID.dropPosition

    private let number: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
    }

    func act(seats: SeatResolver) -> CaucusAct { .drop(number) }
}
