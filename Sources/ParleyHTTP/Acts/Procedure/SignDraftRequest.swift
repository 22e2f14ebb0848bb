internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// A chief signs the draft, naming its text.
struct SignDraftRequest: ActRequestBody {
    static let operation = OperationID.signDraft
    static let members: [BodyMember] = AgreementDraftSchema.signatureMembers
    static let example: [BodyExample] = AgreementDraftSchema.signatureExample

    private let draft: Int
    private let hash: ContentHash

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try path.ordinal()
        hash = try body.textHash()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.signDraft(draft, hash))
    }
}
