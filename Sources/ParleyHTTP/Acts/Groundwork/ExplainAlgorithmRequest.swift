internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 算法说明: the employer side explains how an algorithm decides, by its main parameters and their weights.
struct ExplainAlgorithmRequest: ActRequestBody {
    static let operation = OperationID.explainAlgorithm
    static let members: [BodyMember] =
        DiscloseRulesRequest.members + [
            .required("parameters", Schema.list(parameter, 1...AlgorithmExplanation.maximumParameters))
        ]
    static let example: [BodyExample] =
        DiscloseRulesRequest.example + [
            (
                "parameters",
                [
                    ["title": ["zh": "骑手距离", "en": "Distance of the rider"], "weight": "60"],
                    ["title": ["zh": "准时率", "en": "Share of orders in time"], "weight": "27.5"],
                ]
            )
        ]

    private static let parameter = Schema.object([
        .required("title", SchemaName.title.reference),
        .optional(
            "weight",
            Schema.described(SchemaName.decimal.reference, "In percent, 0 to 100; all together at most 100.")),
    ])

    private let explanation: AlgorithmExplanation

    init(_ body: inout MemberReader, path: PathParameters) throws {
        let rules = try DiscloseRulesRequest.disclosure(&body)
        let parameters = try body.required("parameters").list(
            minimum: 1, maximum: AlgorithmExplanation.maximumParameters
        ) { parameter throws(CodingFault) in
            var parameter = try MemberReader(parameter, form: .request)
            let title = try TitleCoding.read(try parameter.required("title"), as: .request)
            let weight = try parameter.optional("weight")?.decimal()
            try parameter.finish()
            return AlgorithmParameter(title: title, weight: weight)
        }
        explanation = AlgorithmExplanation(rules: rules, parameters: parameters)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.groundwork(.explainAlgorithm(explanation)))
    }
}
