internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 协商规则: states how the sides bargain; agreed when both sides have stated the same rules.
struct AgreeGroundRulesRequest: ActRequestBody {
    static let operation = OperationID.agreeGroundRules
    static let members: [BodyMember] = [
        .required(
            "rules",
            Schema.described(
                Schema.list(Schema.text(NegotiationLimits.maximumWordScalars), 1...GroundRules.maximumCount),
                "In order. They take the place of the rules agreed before."))
    ]
    static let example: [BodyExample] = [
        ("rules", ["Each side speaks through its chief.", "Notes of a session are exchanged within two days."])
    ]

    private let rules: GroundRules

    init(_ body: inout MemberReader, path: PathParameters) throws {
        rules = GroundRules(
            try body.required("rules").list(minimum: 1, maximum: GroundRules.maximumCount) { rule throws(CodingFault) in
                try rule.prose(.request, maximum: NegotiationLimits.maximumWordScalars)
            })
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.state(.agreeGroundRules(rules)))
    }
}
