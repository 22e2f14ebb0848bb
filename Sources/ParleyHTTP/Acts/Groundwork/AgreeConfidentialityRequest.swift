internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 保密约定: states which records the sides keep to themselves; agreed when both sides have stated the same.
struct AgreeConfidentialityRequest: ActRequestBody {
    static let operation = OperationID.agreeConfidentiality
    static let members: [BodyMember] = [
        .optional(
            "records",
            Schema.described(
                Schema.list(SchemaName.title.reference, 1...Confidentiality.maximumRecords), "Records by name.")),
        .optional(
            "requests",
            Schema.described(
                Schema.list(
                    Schema.integer(1...Int64(ProcedureLimits.maximumRequests)), 1...Confidentiality.maximumRecords),
                "Requests for information whose answers are covered, by number.")),
        .optional("through", Schema.described(Schema.text(format: "date"), "The last day on which it binds.")),
    ]
    static let example: [BodyExample] = [
        ("records", [["zh": "2025年度成本明细", "en": "Cost sheet 2025"]]), ("through", "2099-12-31"),
    ]

    private let confidentiality: Confidentiality

    init(_ body: inout MemberReader, path: PathParameters) throws {
        let records = try body.optional("records")?.list(minimum: 1, maximum: Confidentiality.maximumRecords) {
            title throws(CodingFault) in try TitleCoding.read(title, as: .request)
        }
        let requests = try body.optional("requests")?.list(minimum: 1, maximum: Confidentiality.maximumRecords) {
            number throws(CodingFault) in try number.count(from: 1, to: Int64(ProcedureLimits.maximumRequests))
        }
        confidentiality = Confidentiality(
            records: records ?? [], requests: requests ?? [], through: try body.optional("through")?.day())
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.state(.agreeConfidentiality(confidentiality)))
    }
}
