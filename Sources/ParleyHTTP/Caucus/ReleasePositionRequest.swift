internal import Bargaining
internal import ParleyService

/// The chief confirms a parked position; it then goes on the table.
struct ReleasePositionRequest: StreamActBody {
    typealias Family = CaucusFamily

    static let operation = OperationID.releasePosition

    private let number: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
    }

    func act(seats: SeatResolver) -> CaucusAct { .release(number) }
}
