internal import Bargaining
internal import ParleyService

/// Takes a mandate back.
struct RevokeMandateRequest: StreamActBody {
    typealias Family = CaucusFamily

    static let operation = OperationID.revokeMandate

    private let number: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
    }

    func act(seats: SeatResolver) -> CaucusAct { .revokeMandate(number) }
}
