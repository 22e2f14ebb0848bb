internal import Bargaining
internal import ParleyService

/// Records terms that hold although they were not agreed.
struct ImposeTermsRequest: ActRequestBody {
    static let operation = OperationID.imposeTerms
    static let members: [BodyMember] = ProposalSchema.sheetMembers
    static let example: [BodyExample] = ProposalSchema.offerExample

    private let sheet: TermSheet

    init(_ body: inout MemberReader, path: PathParameters) throws {
        sheet = try body.termSheet()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .imposeTerms(sheet)
    }
}
