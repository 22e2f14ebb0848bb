internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 集体合同草案: states that what is agreed is one text; done when both sides have stated the same.
struct AssembleDraftRequest: ActRequestBody {
    static let operation = OperationID.assembleDraft
    static let members: [BodyMember] = AgreementDraftSchema.members
    static let example: [BodyExample] = AgreementDraftSchema.example

    private let plan: DraftPlan

    init(_ body: inout MemberReader, path: PathParameters) throws {
        plan = try body.draftPlan()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.state(.assembleDraft(plan)))
    }
}
