internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 作废: a position was recorded that was never tabled.
struct VoidEntryRequest: ActRequestBody {
    static let operation = OperationID.voidEntry
    static let members: [BodyMember] = EntrySchema.members
    static let example: [BodyExample] = EntrySchema.example

    private let reference: EntryReference

    init(_ body: inout MemberReader, path: PathParameters) throws {
        reference = try body.entry(at: path)
    }

    var entry: EntryReference? { reference }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.voidEntry(reference))
    }
}
