internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Says that one's own side contests an entry no longer.
struct ResolveContestRequest: ActRequestBody {
    static let operation = OperationID.resolveContest
    static let members: [BodyMember] = EntrySchema.members
    static let example: [BodyExample] = EntrySchema.example

    private let reference: EntryReference

    init(_ body: inout MemberReader, path: PathParameters) throws {
        reference = try body.entry(at: path)
    }

    var entry: EntryReference? { reference }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.resolveContest(reference))
    }
}
