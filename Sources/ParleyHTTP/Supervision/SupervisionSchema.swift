internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// The members of supervision cases in bodies and answers.
enum SupervisionSchema {
    private static let day = Schema.text(format: "date")
    private static let uuid = Schema.text(format: "uuid")
    private static let word: JSONValue = ["type": "string"]
    private static let objects: JSONValue = ["type": "array", "items": ["type": "object"]]
    private static let account = SchemaName.account.reference

    /// What opens a case.
    static let opening: [BodyMember] = [
        .required("title", SchemaName.title.reference),
        .required("union", SchemaName.partyName.reference),
        .required("employer", SchemaName.partyName.reference),
        .required("addressee", account),
        .required("subjects", Schema.list(Schema.choice(Subject.self), 1...Subject.allCases.count)),
        .required("cause", Schema.choice(SupervisionCause.self)),
        .optional(
            "link",
            Schema.object([
                .required("negotiation", uuid), .optional("commitment", Schema.integer(1...999_999_999)),
            ])),
        .optional("profile", Schema.text(pattern: "^[A-Z0-9-]{2,8}@[0-9]{1,4}$")),
        .optional("time_zone", Schema.text(64)),
    ]

    /// What names a letter outside the record.
    static let letter: [BodyMember] = [
        .optional("reference", Schema.text(SupervisionLimits.maximumReferenceScalars)),
        .optional("text_hash", Schema.text(pattern: "^[0-9a-f]{64}$")),
    ]

    /// What an opinion states.
    static let opinion: [BodyMember] =
        letter + [
            .required("signed_by", Schema.choice(OpinionSignatory.self)),
            .optional("served_on", day), .optional("correct_by", day),
            .optional(
                "answer_by",
                Schema.described(day, "Needed where the profile sets no time to answer, refused where it does.")),
        ]

    /// What an employer answers.
    static let answer: [BodyMember] = [
        .required("answer", Schema.choice(AnswerStance.self)), .optional("corrects_by", day),
    ]

    /// What the authority is asked.
    static let suggestion: [BodyMember] =
        [.required("ground", Schema.choice(SuggestionGround.self))] + letter + [
            .required("authority", SchemaName.partyName.reference), .required("addressee", account),
        ]

    /// What an authority did.
    static let outcome: [BodyMember] = [
        .required("result", Schema.choice(SupervisionResult.self)),
        .optional("reference", Schema.text(SupervisionLimits.maximumReferenceScalars)),
    ]

    /// The case of the examples.
    static let openingExample: [BodyExample] = [
        ("title", ["zh": "计件单价调整未事先告知", "en": "Piece rates changed without notice"]),
        ("union", "Hangzhou Courier Union Federation"),
        ("employer", "Hangzhou Express Company 1"),
        ("addressee", "employer-chief"),
        ("subjects", ["piece_rate"]),
        ("cause", "rule_change_without_notice"),
        ("profile", "CN-ZJ@1"),
    ]

    /// A case as it stands.
    static let state = Schema.object(
        [
            .required("supervision_case_id", uuid),
            .required("version", Schema.integer(1...999_999_999)),
            .required("status", Schema.choice(SupervisionStatus.self)),
            .required("case", ["type": "object"]),
            .required("reminders", objects),
            .required("opinion", Schema.nullable(["type": "object"])),
            .required("answer", Schema.nullable(["type": "object"])),
            .required("suggestion", Schema.nullable(["type": "object"])),
            .required("outcomes", objects),
            .required("closed", Schema.nullable(Schema.choice(SupervisionClosure.self))),
            .required("deadline", Schema.nullable(["type": "object"])),
        ], isOpen: true)

    /// A case in the list.
    static let row = Schema.object(
        [
            .required("supervision_case_id", uuid),
            .required("version", Schema.integer(1...999_999_999)),
            .required("title", SchemaName.title.reference),
            .required("union", word),
            .required("employer", word),
            .required("cause", Schema.choice(SupervisionCause.self)),
            .required("status", Schema.choice(SupervisionStatus.self)),
            .required("negotiation", Schema.nullable(uuid)),
            .required("answer_due", Schema.nullable(day)),
        ], isOpen: true)
}
