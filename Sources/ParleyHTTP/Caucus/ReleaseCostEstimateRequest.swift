internal import Bargaining
internal import ParleyService

/// The chief releases a cost estimate; it is then attached on the shared record.
struct ReleaseCostEstimateRequest: StreamActBody {
    typealias Family = CaucusFamily

    static let operation = OperationID.releaseCostEstimate

    private let number: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
    }

    func act(seats: SeatResolver) -> CaucusAct { .releaseEstimate(number) }
}
