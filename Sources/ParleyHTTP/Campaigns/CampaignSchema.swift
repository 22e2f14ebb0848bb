internal import Bargaining
internal import StrictJSON

/// The members of campaigns in bodies.
enum CampaignSchema {
    private static let day = Schema.text(format: "date")
    private static let key = Schema.text(
        pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$", maximum: CampaignTargetKey.maximumBytes)

    /// What opens a campaign.
    static let opening: [BodyMember] = [
        .required("title", SchemaName.title.reference),
        .required("organisers", Schema.list(SchemaName.partyName.reference, 1...CampaignLimits.maximumOrganisers)),
        .required("subjects", Schema.list(Schema.choice(Subject.self), 1...Subject.allCases.count)),
        .required(
            "scopes",
            Schema.list(
                Schema.object([
                    .optional("region", PartySchema.region), .optional("industry", PartySchema.industry),
                ]), 1...CampaignLimits.maximumScopes)),
        .required("from", day),
        .required("through", day),
    ]

    /// Whom a campaign will invite.
    static let targets: [BodyMember] = [
        .required("targets", Schema.list(Schema.any([enterprise, sector]), 1...CampaignLimits.maximumTargetsOfAct))
    ]

    private static let enterprise = Schema.object([
        .required("key", key), .required("name", SchemaName.partyName.reference),
        .required("unit", Schema.constant("enterprise")), .required("region", PartySchema.region),
        .required("industry", PartySchema.industry), .required("workers", PartySchema.workers),
        .optional("party", Schema.text(format: "uuid")),
    ])

    private static let sector = Schema.object([
        .required("key", key), .required("name", SchemaName.partyName.reference),
        .required("unit", Schema.constant("sector")), .optional("region", PartySchema.region),
        .optional("industry", PartySchema.industry), .optional("party", Schema.text(format: "uuid")),
    ])

    /// One line of a stream of invitations.
    static let line = Schema.object(
        [.required("target", key), .required("side", Schema.constant("labour"))]
            + InvitationSchema.members.filter { $0.name != "side" } + [
                .optional("occurred_at", SchemaName.occurredAt.reference),
                .optional("remark", Schema.text(ActResponder.maximumRemarkScalars)),
            ])

    /// The campaign of the examples.
    static let openingExample: [BodyExample] = [
        ("title", ["zh": "2026年集中要约行动", "en": "Concentrated invitations 2026"]),
        ("organisers", ["Qinghai Federation of Trade Unions"]),
        ("subjects", ["piece_rate", "working_hours"]),
        ("scopes", [["region": "630000", "industry": "6020"]]),
        ("from", "2026-02-01"),
        ("through", "2026-06-30"),
    ]

    /// The targets of the examples.
    static let targetsExample: [BodyExample] = [
        (
            "targets",
            [
                [
                    "key": "E-1", "name": "Xining Express Company 1", "unit": "enterprise", "region": "630103",
                    "industry": "6020", "workers": 420,
                ],
                [
                    "key": "S-1", "name": "Qinghai Express Delivery Association", "unit": "sector", "region": "630000",
                    "industry": "6020",
                ],
            ]
        )
    ]
}
