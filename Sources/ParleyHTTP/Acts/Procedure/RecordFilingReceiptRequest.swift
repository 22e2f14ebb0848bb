internal import Bargaining
internal import ParleyService

/// The authority confirms that it received the filing, which starts its review.
struct RecordFilingReceiptRequest: ActRequestBody {
    static let operation = OperationID.recordFilingReceipt

    private let draft: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try path.ordinal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.recordReceipt(draft: draft))
    }
}
