internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// States that the agreement is changed as a proposal asks, naming the amended text; done when both sides have stated the same.
struct AmendAgreementRequest: ActRequestBody {
    static let operation = OperationID.amendAgreement
    static let members: [BodyMember] = AgreementDraftSchema.signatureMembers
    static let example: [BodyExample] = AgreementDraftSchema.signatureExample

    private let amendment: Int
    private let hash: ContentHash

    init(_ body: inout MemberReader, path: PathParameters) throws {
        amendment = try path.ordinal()
        hash = try body.textHash()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.state(.amendAgreement(proposal: amendment, hash)))
    }
}
