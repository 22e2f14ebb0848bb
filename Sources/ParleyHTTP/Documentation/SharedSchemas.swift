internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// The schemas under `components/schemas`.
enum SharedSchemas {
    /// Every shared schema by name.
    static let all: JSONValue = {
        var schemas = JSONObject()
        for name in SchemaName.allCases { schemas[name.rawValue] = schema(of: name) }
        return .object(schemas)
    }()

    private static func schema(of name: SchemaName) -> JSONValue {
        switch name {
        case .account:
            Schema.described(
                Schema.text(pattern: "^[!-~]+$", maximum: PrincipalID.maximumBytes),
                "An account. Never stored in an event.")
        case .partyName: Schema.text(PartyName.maximumScalars)
        case .itemKey: Schema.text(pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$", maximum: ItemKey.maximumBytes)
        case .proposalNumber: Schema.text(pattern: "^[UEN]-[1-9][0-9]{0,8}$")
        case .decimal:
            Schema.described(
                Schema.text(pattern: #"^(?!-0(\.0+)?$)-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?$"#),
                "An exact decimal in a string; its scale is kept as written.")
        case .unit: Schema.text(Unit.maximumScalars)
        case .title: title
        case .occurredAt: occurredAt
        case .term: TermSchema.schema
        case .scalarTerm, .rangeTerm, .byYearTerm, .scheduleTerm, .tiersTerm, .compositeTerm, .referenceTerm,
            .procedureTerm, .textTerm, .unknownTerm:
            TermSchema.kind(name)
        case .yearStep, .datedStep, .compositePart, .tierLine, .amountLine, .rangeLine, .ruleLine:
            TermSchema.part(name)
        case .itemTerm:
            Schema.object([
                .required("item", SchemaName.itemKey.reference), .required("term", SchemaName.term.reference),
            ])
        case .condition: condition
        case .costAssumptions, .workerGroup, .proposalCost, .costEstimate, .costEstimates, .costPreview:
            CostSchemas.schema(of: name)
        case .agendaItem: Schema.object(AgendaItemSchema.members)
        case .proposal: proposal
        case .event: event
        case .table: table
        case .clock: ProcedureSchemas.clock
        case .procedure: ProcedureSchemas.procedure
        case .deadline: ProcedureSchemas.deadline
        case .profile: ProcedureSchemas.profile
        case .act: act
        case .preview: preview
        case .problem: problem
        }
    }

    private static let title: JSONValue = {
        let text = Schema.text(Title.maximumScalars)
        return Schema.any([
            Schema.object([.required("zh", text), .required("en", text)]), Schema.object([.required("zh", text)]),
            Schema.object([.required("en", text)]), Schema.object([.required("text", text)]),
        ])
    }()

    private static let occurredAt = Schema.described(
        Schema.any([
            Schema.text(format: "date-time"), Schema.text(format: "date"), Schema.text(pattern: "^[0-9]{4}-[0-9]{2}$"),
            Schema.text(pattern: "^[0-9]{4}$"), ["type": "null"],
        ]), "When it happened at the table: " + OccurrenceReading.expected.text(in: .en) + ".")

    private static let condition = Schema.any([
        Schema.object([.required("words", Schema.text(NegotiationLimits.maximumWordScalars))]),
        Schema.object([
            .required("item_agreed", SchemaName.itemKey.reference), .optional("term", SchemaName.term.reference),
        ]),
    ])

    private static let uuid = Schema.text(format: "uuid")
    private static let instant = Schema.text(format: "date-time")
    private static let version: JSONValue = ["type": "integer", "minimum": 1]

    private static let proposal = Schema.object(
        [
            .required("number", SchemaName.proposalNumber.reference),
            .required("kind", Schema.choice(ProposalKind.self)),
            .required("status", Schema.choice(ProposalStatus.self)),
            .required("occurred_at", SchemaName.occurredAt.reference),
            .optional("party", SchemaName.partyName.reference),
            .optional("terms", ["type": "array", "items": SchemaName.itemTerm.reference]),
            .optional("statement", SchemaName.term.reference), .optional("package", Schema.flag),
            .optional("answers", SchemaName.proposalNumber.reference),
            .optional("conditions", ["type": "array", "items": SchemaName.condition.reference]),
            .optional("valid_until", ["type": "string"]), .optional("final", Schema.flag),
            .required("standing_items", ["type": "array", "items": SchemaName.itemKey.reference]),
            .required("waiting_conditions", ["type": "array", "items": ["type": "integer"]]),
            .optional("late_entry", ["type": "integer", "minimum": 1]), .optional("confirmed", ["type": "boolean"]),
        ], isOpen: true)

    private static let event = Schema.object(
        [
            .required("version", version), .required("type", ["type": "string"]), .required("recorded_at", instant),
            .required("occurred_at", SchemaName.occurredAt.reference), .required("data", ["type": "object"]),
        ], isOpen: true)

    private static let table = Schema.object(
        [
            .optional("negotiation_id", uuid), .required("version", version), .required("status", ["type": "string"]),
            .required(
                "items",
                [
                    "type": "array",
                    "items": Schema.object(
                        [
                            .required("key", SchemaName.itemKey.reference), .required("number", ["type": "integer"]),
                            .required("title", SchemaName.title.reference),
                            .required("subject", ["type": "string"]), .required("unit", ["type": "string"]),
                            .required("status", ["type": "string"]),
                        ], isOpen: true),
                ]),
        ], isOpen: true)

    private static let events: JSONValue = [
        "type": "array", "minItems": 1,
        "items": Schema.object(
            [
                .required("type", ["type": "string"]), .required("occurred_at", SchemaName.occurredAt.reference),
                .required("data", ["type": "object"]), .optional("event_id", uuid),
                .optional("stream_version", version),
                .optional("recorded_at", instant),
            ], isOpen: true),
    ]

    private static let act = Schema.object(
        [
            .required("negotiation_id", uuid), .required("version", version),
            .required("events", events), .required("table", SchemaName.table.reference),
            .optional("receipts", ReceiptSchemas.receipts),
        ], isOpen: true)

    private static let preview = Schema.object(
        [
            .required("negotiation_id", Schema.nullable(uuid)), .required("version", version),
            .required("events", events), .required("table", SchemaName.table.reference),
            .optional("cost", SchemaName.costPreview.reference),
        ],
        isOpen: true)

    private static let problem = Schema.object(
        [
            .required("type", Schema.text(format: "uri-reference")), .required("title", ["type": "string"]),
            .required("status", ["type": "integer"]), .required("detail", ["type": "string"]),
            .required("instance", ["type": "string"]),
            .required("code", ["type": "string", "enum": .array(ProblemCode.allCases.map { .string($0.rawValue) })]),
            .required("request_id", ["type": "string"]), .required("retryable", ["type": "boolean"]),
            .optional(
                "errors",
                [
                    "type": "array",
                    "items": Schema.object([
                        .required("pointer", ["type": "string"]), .required("code", ["type": "string"]),
                        .required("detail", ["type": "string"]), .required("hint", ["type": "string"]),
                    ]),
                ]),
            .optional("current_version", version),
            .optional("missed_events", ["type": "array", "items": SchemaName.event.reference]),
            .optional("more", ["type": "boolean"]), .optional("more_url", ["type": "string"]),
            .optional("article", ["type": "string"]),
        ], isOpen: true)
}
