internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// What is told of the procedure around the talks.
enum ProcedureSchemas {
    private static let uuid = Schema.text(format: "uuid")
    private static let date = Schema.text(format: "date")
    private static let word: JSONValue = ["type": "string"]
    private static let objects: JSONValue = ["type": "array", "items": ["type": "object"]]

    /// What is due, by which rule, from when until when.
    private static let due: [BodyMember] = [
        .required("rule", Schema.choice(ClockRule.self)),
        .required("title", SchemaName.title.reference),
        .required("party", Schema.choice(DueParty.self)),
        .required("item", Schema.nullable(word)),
        .required("profile", word),
        .required("article", Schema.nullable(word)),
        .required("start", date),
        .required("due", date),
        .required("settled_on", Schema.nullable(date)),
    ]

    /// A clock with what became of it.
    static let clock = Schema.object(
        due + [
            .required("due_at", Schema.nullable(Schema.text(format: "date-time"))),
            .required("status", ["type": "string", "enum": ["running", "met", "missed", "suspended"]]),
        ], isOpen: true)

    /// A row of the deadline board: of a negotiation, or of a supervision case.
    static let deadline = Schema.object(
        due + [
            .optional("negotiation_id", uuid),
            .optional("negotiation_title", SchemaName.title.reference),
            .optional("supervision_case_id", uuid),
            .optional("supervision_case_title", SchemaName.title.reference),
            .required("due_at", Schema.text(format: "date-time")),
            .required("time_zone", Schema.nullable(word)),
            .required("status", Schema.choice(DeadlineStanding.self)),
            .required("days_left", Schema.nullable(["type": "integer"])),
        ], isOpen: true)

    /// From the reply to the agreement in force.
    static let procedure = Schema.object(
        [
            .required("negotiation_id", uuid),
            .required("version", ["type": "integer", "minimum": 1]),
            .required("stage", Schema.nullable(Schema.choice(ProcedureStage.self))),
            .required("profile", Schema.nullable(word)),
            .required("clocks", ["type": "array", "items": SchemaName.clock.reference]),
            .required("information_requests", objects),
            .required("rules_disclosed", objects),
            .required("representatives", objects),
            .required("representative_breaches", objects),
            .required("session_schedules", objects),
            .required("representatives_published", objects),
            .required("minutes", objects),
            .required("conciliations", objects),
            .required("tripartite_meetings", objects),
            .required("arbitrations", objects),
            .required("suspensions", objects),
            .required("pending_steps", objects),
            .required("drafts", objects),
            .required("in_force", ["type": "boolean"]),
            .required("expired", ["type": "boolean"]),
            .required("effect", Schema.nullable(["type": "object"])),
            .required("publications", objects),
            .required("accessions", objects),
            .required("coverage", Schema.nullable(["type": "object"])),
            .required("commitments", objects),
            .required("amendments", objects),
            .required("dissolved", Schema.nullable(["type": "object"])),
            .required("rule_changes", objects),
            .required("performance_reports", objects),
            .required("renewal_proposals", objects),
            .required("next_rounds", objects),
            .required("superseded", Schema.nullable(["type": "object"])),
            .required("abandoned", Schema.nullable(["type": "object"])),
            .required("ground_rules", objects),
            .required("confidentiality_agreements", objects),
            .required("algorithms_explained", objects),
            .required("indicators", objects),
            .required("bargaining_units", objects),
            .required("sessions", objects),
            .required("late_entries", objects),
            .required("confirmations", objects),
            .required("contests", objects),
        ], isOpen: true)

    /// A rule profile: every figure with its article and the version that lays it down.
    static let profile = Schema.object(
        [
            .required("profile", word),
            .required("version", Schema.integer(1...9_999)),
            .required("title", SchemaName.title.reference),
            .required("in_force", Schema.nullable(date)),
            .required("time_zone", word),
            .required("base", Schema.nullable(word)),
            .required("matters", word),
            .required("instruments", objects),
            .required(
                "rules",
                [
                    "type": "object",
                    "additionalProperties": Schema.object(
                        [.required("article", word), .required("from", word)], isOpen: true),
                ]),
        ], isOpen: true)
}
