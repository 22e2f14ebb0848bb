internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 公开规则算法: the employer side makes rules or an algorithm known, with their version.
struct DiscloseRulesRequest: ActRequestBody {
    static let operation = OperationID.discloseRules
    static let members: [BodyMember] = [
        .required("subject", Schema.choice(Subject.self)),
        .required("title", SchemaName.title.reference),
        .required("version", Schema.text(Title.maximumScalars)),
        .required("effective_from", Schema.text(format: "date")),
    ]
    static let example: [BodyExample] = [
        ("subject", "order_allocation"), ("title", ["zh": "派单规则", "en": "Dispatch rules"]), ("version", "12"),
        ("effective_from", "2026-06-01"),
    ]

    private let disclosure: RulesDisclosure

    init(_ body: inout MemberReader, path: PathParameters) throws {
        disclosure = try Self.disclosure(&body)
    }

    /// The rules that a body names.
    static func disclosure(_ body: inout MemberReader) throws(CodingFault) -> RulesDisclosure {
        let subject = try body.required("subject").word(Subject.self)
        let title = try TitleCoding.read(try body.required("title"), as: .request)
        let version = try body.required("version").line(.request, maximum: Title.maximumScalars)
        let effectiveFrom = try body.required("effective_from").day()
        return RulesDisclosure(subject: subject, title: title, version: version, effectiveFrom: effectiveFrom)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.discloseRules(disclosure))
    }
}
