internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// States that a signed draft goes to the vote of the workers; done when both sides have stated the same.
struct SubmitDraftRequest: ActRequestBody {
    static let operation = OperationID.submitDraft
    static let members: [BodyMember] = [
        .required("route", Schema.choice(CongressRouteName.self)),
        .optional(
            "enterprises",
            Schema.described(
                Schema.list(SchemaName.partyName.reference, 1...ProcedureLimits.maximumEnterprises),
                "Those that vote each by itself; with each_enterprise only.")),
    ]
    static let example: [BodyExample] = [("route", "industry")]

    private let draft: Int
    private let route: CongressRoute

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try path.ordinal()
        route = try body.congressRoute()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.state(.submitToCongress(draft: draft, route)))
    }
}
