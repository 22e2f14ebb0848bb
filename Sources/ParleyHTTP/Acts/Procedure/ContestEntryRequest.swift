internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 异议: says that the record of a position of the other side is wrong; what is right is the `remark`.
struct ContestEntryRequest: ActRequestBody {
    static let operation = OperationID.contestEntry
    static let members: [BodyMember] = EntrySchema.members
    static let example: [BodyExample] = EntrySchema.example

    private let reference: EntryReference

    init(_ body: inout MemberReader, path: PathParameters) throws {
        reference = try body.entry(at: path)
    }

    var entry: EntryReference? { reference }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.contestEntry(reference))
    }
}
