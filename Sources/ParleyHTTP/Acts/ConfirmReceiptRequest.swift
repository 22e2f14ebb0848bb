internal import Bargaining
internal import ParleyService

/// Confirms that the invitation arrived: the clock of the reply starts.
struct ConfirmReceiptRequest: ActRequestBody {
    static let operation = OperationID.confirmReceipt

    init(_ body: inout MemberReader, path: PathParameters) {}

    func act(seats: SeatResolver) -> NegotiationAct {
        .confirmReceipt
    }
}
