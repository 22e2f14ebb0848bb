internal import Bargaining
internal import ParleyService

/// A side says that a late entry is as it was. A late position can be accepted once its own side has said so.
struct ConfirmLateEntryRequest: ActRequestBody {
    static let operation = OperationID.confirmLateEntry

    private let number: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.record(.confirmLateEntry(number)))
    }
}
