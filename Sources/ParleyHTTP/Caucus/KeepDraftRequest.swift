internal import Bargaining
internal import ParleyService

/// Keeps terms that are not tabled.
struct KeepDraftRequest: StreamActBody {
    typealias Family = CaucusFamily

    static let operation = OperationID.keepDraft
    static let members: [BodyMember] = ProposalSchema.members
    static let example: [BodyExample] = ProposalSchema.counterExample

    private let draft: ProposalDraft

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try body.proposalDraft()
    }

    func act(seats: SeatResolver) -> CaucusAct { .keepDraft(draft) }
}
