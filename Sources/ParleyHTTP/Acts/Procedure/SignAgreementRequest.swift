internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// A chief signs the agreement, naming its text.
struct SignAgreementRequest: ActRequestBody {
    static let operation = OperationID.signAgreement
    static let members: [BodyMember] = AgreementDraftSchema.signatureMembers
    static let example: [BodyExample] = AgreementDraftSchema.signatureExample

    private let draft: Int
    private let hash: ContentHash

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try path.ordinal()
        hash = try body.textHash()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.signAgreement(draft, hash))
    }
}
