internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// A chief signs the amended text.
struct SignAmendmentRequest: ActRequestBody {
    static let operation = OperationID.signAmendment
    static let members: [BodyMember] = AgreementDraftSchema.signatureMembers
    static let example: [BodyExample] = AgreementDraftSchema.signatureExample

    private let amendment: Int
    private let hash: ContentHash

    init(_ body: inout MemberReader, path: PathParameters) throws {
        amendment = try path.ordinal()
        hash = try body.textHash()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.amendment(amendment, .sign(hash))))
    }
}
