internal import Bargaining
internal import StrictJSON

/// The body of an invitation to bargain.
enum InvitationSchema {
    private static let parties = Schema.list(SchemaName.partyName.reference, 1...IssueInvitationRequest.maximumParties)

    /// Its members.
    static let members: [BodyMember] = [
        .required("title", SchemaName.title.reference),
        .required("labour", parties),
        .required("employer", parties),
        .required("jurisdiction", Schema.text(IssueInvitationRequest.maximumJurisdictionScalars)),
        .required("currency", Schema.text(pattern: "^[A-Z]{3}$")),
        .optional("profile", Schema.text(pattern: "^[A-Z0-9-]{2,8}@[0-9]{1,4}$")),
        .optional(
            "time_zone",
            Schema.text(pattern: "^[A-Za-z0-9/_+-]+$", maximum: IssueInvitationRequest.maximumTimeZoneBytes)),
        .required("side", Schema.choice(Side.self, except: .neutral)),
        .optional("party", SchemaName.partyName.reference),
        .optional("items", Schema.list(SchemaName.agendaItem.reference, 0...IssueInvitationRequest.maximumItems)),
        .required("addressee", SchemaName.account.reference),
    ]

    /// The invitation of the examples.
    static let example: [BodyExample] = [
        ("title", ["zh": "2026年快递员劳动报酬集体协商", "en": "Courier pay 2026"]),
        ("labour", ["Suzhou Courier Union Federation"]),
        ("employer", ["Suzhou Express Delivery Association"]),
        ("jurisdiction", "CN-JS"),
        ("currency", "CNY"),
        ("profile", "CN@1"),
        ("time_zone", "Asia/Shanghai"),
        ("side", "labour"),
        ("items", .array([AgendaItemSchema.firstExample])),
        ("addressee", "employer-chief"),
    ]
}
