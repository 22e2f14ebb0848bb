internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 规则变更告知: the employer side gives notice of a change of rules or of an algorithm.
struct NotifyRuleChangeRequest: ActRequestBody {
    static let operation = OperationID.notifyRuleChange
    static let members: [BodyMember] = DiscloseRulesRequest.members
    static let example: [BodyExample] = [
        ("subject", "order_allocation"), ("title", ["zh": "派单规则", "en": "Dispatch rules"]), ("version", "13"),
        ("effective_from", "2099-07-01"),
    ]

    private let rules: RulesDisclosure

    init(_ body: inout MemberReader, path: PathParameters) throws {
        rules = try DiscloseRulesRequest.disclosure(&body)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.notifyRuleChange(rules)))
    }
}
