internal import Bargaining
internal import ParleyService

/// 受理: the labour authority accepts an application, which starts the time for the conciliation.
struct AcceptConciliationRequest: ActRequestBody {
    static let operation = OperationID.acceptConciliation

    private let conciliation: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        conciliation = try path.ordinal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.dispute(.acceptConciliation(conciliation)))
    }
}
