internal import HTTPTypes
internal import StrictJSON

extension OperationDescription {
    /// The Responses Object: success, and every status a problem can have here.
    var responses: JSONValue {
        var responses = JSONObject()
        if OperationID.ofLines.contains(row.operation) {
            responses["200"] = Self.answered
        } else if row.method == .post {
            responses["200"] = Self.answer("With validate_only: what would be recorded.", previewSchema)
            responses["201"] = created
            if OperationID.ofTabling.contains(row.operation) {
                responses["202"] = Self.answer(
                    "Outside the mandate of your side: parked in its caucus, not tabled.", CaucusSchemas.parked)
            }
        } else {
            responses["200"] = success
            if isConditional {
                responses["304"] = ["description": "The representation named in If-None-Match is still current."]
            }
        }
        if row.relation != .anyone { responses = Self.budgeted(responses) }
        for status in problemStatuses { responses[String(status)] = ["$ref": "#/components/responses/Problem"] }
        return .object(responses)
    }

    /// The successes with the fields that tell how the caller's budget stands. They are missing where nothing limits it.
    private static func budgeted(_ responses: JSONObject) -> JSONObject {
        var budgeted: JSONObject = [:]
        for response in responses.members {
            guard case .object(var answer) = response.value else { continue }
            var headers: JSONObject = [:]
            if case .object(let known)? = answer["headers"] { headers = known }
            for name in OpenAPIDocument.budgetHeaders {
                headers[name] = ["$ref": .string("#/components/headers/\(name)")]
            }
            answer["headers"] = .object(headers)
            budgeted[response.key] = .object(answer)
        }
        return budgeted
    }

    private var problemStatuses: [Int] {
        var statuses = [400, 406, 431, 500, 503]
        if row.relation != .anyone { statuses += [401, 403, 429] }
        let isOfCheckpoints = row.operation == .readCheckpoint || row.operation == .readConsistency
        if row.path.contains("{") || row.operation == .streamEvents || isOfCheckpoints
            || row.operation.tag == .exports
        {
            statuses.append(404)
        }
        if row.operation == .readBundle { statuses.append(409) }
        if row.method == .post {
            statuses += [409, 412, 413, 415, 422, 428]
        } else if row.relation == .visible || row.operation == .readConsistency || row.operation == .readErasureTimeline
        {
            statuses.append(422)
        }
        return statuses.sorted()
    }

    private var created: JSONValue {
        [
            "description": "Recorded; the same answer again for a retry.",
            "headers": [
                "Location": ["schema": ["type": "string"]],
                "ETag": ["schema": ["type": "string"]],
                "Idempotent-Replayed": ["schema": ["type": "string", "const": "true"]],
            ],
            "content": ["application/json": ["schema": createdSchema]],
        ]
    }

    /// A release from the caucus is answered as the act on the shared record is.
    private var createdSchema: JSONValue {
        if isOnNegotiation || OperationID.ofRelease.contains(row.operation) { return SchemaName.act.reference }
        return OperationID.ofCaucus.contains(row.operation) ? CaucusSchemas.act : Self.recorded
    }

    private var previewSchema: JSONValue {
        if OperationID.ofTabling.contains(row.operation) {
            return Schema.any([SchemaName.preview.reference, CaucusSchemas.wouldPark])
        }
        if isOnNegotiation || OperationID.ofRelease.contains(row.operation) { return SchemaName.preview.reference }
        return OperationID.ofCaucus.contains(row.operation) ? CaucusSchemas.preview : Self.recorded
    }

    private var success: JSONValue {
        switch row.operation {
        case _ where OperationID.ofProofs.contains(row.operation):
            ReceiptSchemas.answer("The receipt with its proof; as text the proof alone.", ReceiptSchemas.proof)
        case .readCheckpoint:
            ReceiptSchemas.answer("The checkpoint; as text the signed note.", ReceiptSchemas.checkpoint)
        case .readConsistency: ReceiptSchemas.text("The body of add-checkpoint (C2SP tlog-witness).")
        case .readBundle:
            [
                "description": "The negotiation and its proofs as one archive (docs/bundle-format.md).",
                "content": [MediaTypes.archive: ["schema": ["type": "string", "format": "binary"]]],
            ]
        case .listExports: Self.answer("The views.", ExportSchemas.list)
        case .readExport: ExportSchemas.rows
        case .readExportPackage: ExportSchemas.package
        case .readTable: Self.answer("The bargaining table.", SchemaName.table.reference)
        case .readEvent: Self.answer("The event.", SchemaName.event.reference)
        case .readProposal: Self.answer("The proposal.", SchemaName.proposal.reference)
        case .listProposals: Self.answer("The proposals.", Self.collection(of: SchemaName.proposal.reference))
        case .listEvents: Self.answer("A page of events.", Self.collection(of: SchemaName.event.reference))
        case .listCaucusEvents, .listPartyEvents, .listCampaignEvents, .listSupervisionEvents:
            Self.answer("A page of events.", Self.collection(of: SchemaName.event.reference))
        case .readCaucusTimeline, .readPartyTimeline, .readCampaignTimeline, .readSupervisionTimeline, .readTimeline,
            .readErasureTimeline, .listNegotiations, .listProfiles, .listCampaigns, .listFloors:
            Self.answer("A page.", Self.collection(of: ["type": "object"]))
        case .listDeadlines: Self.answer("A page.", Self.collection(of: SchemaName.deadline.reference))
        case .readErasure: Self.answer("The case.", ErasureSchema.state)
        case .listErasures: Self.answer("A page.", Self.collection(of: ErasureSchema.state))
        case .readSupervisionCase: Self.answer("The case.", SupervisionSchema.state)
        case .listSupervisionCases: Self.answer("A page.", Self.collection(of: SupervisionSchema.row))
        case .readCaucus: Self.answer("The caucuses you may read.", CaucusSchemas.caucuses)
        case .readDemandCollection: Self.answer("The collection in counts.", DemandSchemas.collection)
        case .listSuggestions, .listIssueSuggestions:
            Self.answer("A page of suggestions.", Self.collection(of: DemandSchemas.suggestion))
        case .readSuggestion: Self.answer("The suggestion.", DemandSchemas.suggestion)
        case .listDemandIssues: Self.answer("A page of issues.", Self.collection(of: DemandSchemas.issue))
        case .readDemandIssue: Self.answer("The issue.", DemandSchemas.issue)
        case .readItemDemands: Self.answer("What stands behind the item.", DemandSchemas.item)
        case .readProcedure: Self.answer("The procedure.", SchemaName.procedure.reference)
        case .replayNegotiation: Self.answer("A page of steps or differences.", ReplaySchemas.replay)
        case .listReads: Self.answer("A page of reads.", Self.collection(of: ReplaySchemas.read))
        case .readCostEstimates: Self.answer("The cost estimates.", SchemaName.costEstimates.reference)
        case .readProfile: Self.answer("The profile.", SchemaName.profile.reference)
        case .streamEvents:
            [
                "description":
                    "Server-sent events: `data` is one line of CloudEvents 1.0 JSON, `id` resumes after it.",
                "content": ["text/event-stream": ["schema": [:]]],
            ]
        case .readChart:
            [
                "description": "The chart: for each item a drawing and a table that says the same.",
                "content": ["image/svg+xml": ["schema": ["type": "string"]]],
            ]
        case .readCalendar:
            ["description": "A calendar.", "content": ["text/calendar": ["schema": ["type": "string"]]]]
        case .readDocumentation, .readProblem:
            ["description": "A page.", "content": ["text/html": ["schema": ["type": "string"]]]]
        default: Self.answer("The answer.", ["type": "object"])
        }
    }

    /// Whether it is an act on a negotiation: those on other streams answer without a table.
    private var isOnNegotiation: Bool { ActRoutes.bodies.contains { $0.operation == row.operation } }

    /// An act on a stream of another kind.
    private static let recorded = Schema.object(
        [
            .required("version", Schema.integer(1...999_999_999)),
            .required("events", ["type": "array", "minItems": 1, "items": ["type": "object"]]),
            .optional("receipts", ReceiptSchemas.receipts),
        ], isOpen: true)

    /// The answer to a stream of lines.
    private static let answered: JSONValue = [
        "description":
            """
        A line a line, in their order: its number, its target or key and its status (recorded, replayed or refused), with \
        what it became or the problem. The last line has the counts, and whether every line was read.
        """,
        "content": [MediaTypes.lines: ["schema": ["type": "object"]]],
    ]

    private static func answer(_ description: String, _ schema: JSONValue) -> JSONValue {
        ["description": .string(description), "content": ["application/json": ["schema": schema]]]
    }

    private static func collection(of element: JSONValue) -> JSONValue {
        Schema.object([.required("data", ["type": "array", "items": element])], isOpen: true)
    }
}
