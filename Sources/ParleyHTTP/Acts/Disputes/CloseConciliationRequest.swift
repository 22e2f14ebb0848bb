internal import Bargaining
internal import ParleyService

/// The labour authority closes a conciliation without an agreement, or an application that it does not accept; the reason is
/// the `remark`.
struct CloseConciliationRequest: ActRequestBody {
    static let operation = OperationID.closeConciliation

    private let conciliation: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        conciliation = try path.ordinal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.dispute(.closeConciliation(conciliation)))
    }
}
