internal import Bargaining
internal import ParleyService

/// The authority has no objection to an amendment: in force from that day.
struct ConfirmAmendmentRequest: ActRequestBody {
    static let operation = OperationID.confirmAmendment

    private let amendment: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        amendment = try path.ordinal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.amendment(amendment, .confirmEffect)))
    }
}
