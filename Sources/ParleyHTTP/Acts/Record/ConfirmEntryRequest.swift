internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 确认记录: the other side says that a position is recorded as it was tabled.
struct ConfirmEntryRequest: ActRequestBody {
    static let operation = OperationID.confirmEntry
    static let members: [BodyMember] = EntrySchema.members
    static let example: [BodyExample] = EntrySchema.example

    private let reference: EntryReference

    init(_ body: inout MemberReader, path: PathParameters) throws {
        reference = try body.entry(at: path)
    }

    var entry: EntryReference? { reference }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.record(.confirmEntry(reference)))
    }
}
