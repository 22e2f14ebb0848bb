internal import Bargaining
internal import HTTPTypes
internal import ParleyService
internal import StrictJSON

/// One operation of the OpenAPI document.
struct OperationDescription {
    let row: PolicyRow

    /// The Operation Object.
    var json: JSONValue {
        var object: JSONObject = [
            "operationId": .string(row.operation.rawValue.replacing("-", with: "_")),
            "summary": .string(row.operation.text.english),
            "description": .string(descriptionText),
            "tags": [.string(row.operation.tag.rawValue)],
            "parameters": .array(pathParameters + queryParameters + headerParameters),
            "x-parley-roles": .array(row.roles.map(\.rawValue).sorted().map { .string($0) }),
            "x-parley-relation": .string(row.relation.rawValue),
        ]
        if row.relation == .anyone { object["security"] = [] }
        if let body { object["requestBody"] = requestBody(body) }
        if OperationID.ofLines.contains(row.operation) { object["requestBody"] = lines }
        object["responses"] = responses
        return .object(object)
    }

    private var body: (any ActBody.Type)? {
        ActRoutes.described.first { $0.operation == row.operation }
    }

    private var descriptionText: String {
        var text = row.operation.text.chinese
        if case .required = row.precondition { text += "\n\nAnswers a state: If-Match is required." }
        return text
    }

    private var pathParameters: [JSONValue] {
        row.path.split(separator: "/").filter { $0.hasPrefix("{") }.map { segment in
            let name = String(segment.dropFirst().dropLast())
            return [
                "name": .string(name), "in": "path", "required": true, "schema": Self.schema(ofPath: name, in: row),
            ]
        }
    }

    private static func schema(ofPath name: String, in row: PolicyRow) -> JSONValue {
        switch name {
        case "id": Schema.text(format: "uuid")
        case "key": SchemaName.itemKey.reference
        case "side": Schema.choice(Side.self, except: .neutral)
        case "reference": Schema.text(pattern: "^[A-Z0-9-]{2,8}(@[0-9]{1,4})?$")
        case "view": Schema.text(pattern: "^[a-z_][a-z0-9_]{0,62}$")
        case "code": ["type": "string", "enum": .array(ProblemCode.allCases.map { .string($0.rawValue) })]
        case "number" where row.path.contains("/offers/") || row.path.contains("/proposals/"):
            SchemaName.proposalNumber.reference
        default: Schema.integer(1...999_999_999)
        }
    }

    private var queryParameters: [JSONValue] {
        row.operation.parameters.map { parameter in
            [
                "name": .string(parameter.rawValue), "in": "query", "required": .bool(parameter.isRequired),
                "description": .string(parameter.text.english), "schema": parameter.schema(of: row.operation),
            ]
        }
    }

    private var headerParameters: [JSONValue] {
        var parameters: [JSONValue] = []
        func add(_ name: String, _ schema: JSONValue, isRequired: Bool, _ description: String) {
            parameters.append([
                "name": .string(name), "in": "header", "required": .bool(isRequired),
                "description": .string(description), "schema": schema,
            ])
        }
        if row.method == .post, !OperationID.ofLines.contains(row.operation) {
            add(
                "Idempotency-Key", Schema.text(pattern: "^[!-~]+$", maximum: IdempotencyKey.maximumBytes),
                isRequired: true, "A fresh key for each new act, the same one for its retries.")
            var isRequired = false
            if case .required = row.precondition { isRequired = true }
            add(
                "If-Match", ["type": "string"], isRequired: isRequired,
                "The ETag of the state that the act answers, or *.")
        } else if isConditional {
            add("If-None-Match", ["type": "string"], isRequired: false, "304 where the ETag is still the same.")
        }
        if row.operation == .streamEvents {
            add("Last-Event-ID", ["type": "string"], isRequired: false, "Resume after the event with this id.")
        }
        if row.relation != .anyone {
            add(
                "Parley-Ledger", Schema.text(pattern: "^[1-9][0-9]{0,9}$"), isRequired: false,
                "Which ledger, where the credentials reach several.")
        }
        return parameters
    }

    /// Whether its answer carries an entity tag and is told unchanged where the reader has it.
    var isConditional: Bool {
        switch row.operation {
        case .streamEvents, .compareVersions, .replayNegotiation, .listReads, .readCampaign, .readCoverage,
            .listCoverageReports, .readCoverageReport, .readBundle, .readChart:
            false
        case _ where row.operation.tag == .demands || OperationID.ofProofs.contains(row.operation): false
        case .readProfile: true
        default: row.method == .get && row.relation == .visible
        }
    }

    /// Lines of JSON, each of them named, so that a stream can be sent again.
    private var lines: JSONValue {
        let isOfDemands = row.operation == .collectDemands
        return [
            "required": true,
            "description": .string(
                isOfDemands
                    ? "One suggestion a line. Its key names it, so that a stream can be sent again."
                    : "One invitation a line. Campaign and target name it, so that a stream can be sent again."),
            "content": [
                MediaTypes.lines: ["schema": isOfDemands ? DemandSchemas.line : CampaignSchema.line]
            ],
        ]
    }

    private func requestBody(_ body: any ActBody.Type) -> JSONValue {
        let remark = Schema.text(ActResponder.maximumRemarkScalars)
        let common: [BodyMember] = [
            .optional("occurred_at", SchemaName.occurredAt.reference),
            body.requiresRemark ? .required("remark", remark) : .optional("remark", remark),
        ]
        var example = JSONObject()
        for member in body.example { example[member.name] = member.value }
        let isRequired = body.requiresRemark || body.members.contains(where: \.isRequired)
        return [
            "required": .bool(isRequired),
            "content": [
                "application/json": [
                    "schema": Schema.object(body.members + common),
                    "examples": ["example": ["value": .object(example)]],
                ]
            ],
        ]
    }
}
