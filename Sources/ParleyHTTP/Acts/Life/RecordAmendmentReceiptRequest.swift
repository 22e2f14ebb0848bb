internal import Bargaining
internal import ParleyService

/// The authority confirms that it received an amendment, which starts its review.
struct RecordAmendmentReceiptRequest: ActRequestBody {
    static let operation = OperationID.recordAmendmentReceipt

    private let amendment: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        amendment = try path.ordinal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.amendment(amendment, .recordReceipt)))
    }
}
