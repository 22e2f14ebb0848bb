internal import Bargaining
internal import ParleyService

/// Closes the session that the path names.
struct CloseSessionRequest: ActRequestBody {
    static let operation = OperationID.closeSession

    private let number: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
    }

    var session: Int? { number }

    func act(seats: SeatResolver) -> NegotiationAct {
        .closeSession
    }
}
