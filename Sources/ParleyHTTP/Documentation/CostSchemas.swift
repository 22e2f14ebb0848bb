internal import Bargaining
internal import StrictJSON

/// Cost estimates: what is sent, and what is told.
enum CostSchemas {
    private static let decimal = SchemaName.decimal.reference
    private static let date = Schema.text(format: "date")
    private static let word: JSONValue = ["type": "string"]
    private static let objects: JSONValue = ["type": "array", "items": ["type": "object"]]

    /// The members of an estimate that is attached.
    static let draftMembers: [BodyMember] = [
        .required("proposals", Schema.list(SchemaName.proposalNumber.reference, 1...CostLimits.maximumProposals)),
        .optional(
            "items",
            Schema.described(Schema.itemKeys, "Only these items of the proposals; all of them where it is missing.")),
        .required("assumptions", SchemaName.costAssumptions.reference),
    ]

    /// What the first offer of the employers costs.
    static let draftExample: [BodyExample] = [("proposals", ["E-1"]), ("assumptions", assumptionsExample)]

    private static let assumptionsExample: JSONValue = [
        "rate_unit": "CNY/parcel", "method": "sample",
        "period": ["from": "2026-03-01", "through": "2026-05-31"],
        "minimum_wage": ["hourly": "24", "monthly": "2490", "source": "Provincial notice of January 2026"],
        "groups": [
            [
                "name": "Full time", "workers": 900, "active_days_per_month": "26", "online_hours_per_day": "10",
                "orders": [
                    [
                        "name": "To the door", "orders_per_day": "120", "handling_minutes": "4",
                        "current_rate": "0.90",
                    ]
                ],
            ],
            [
                "name": "Part time", "workers": 300, "active_days_per_month": "12.5",
                "orders": [
                    [
                        "name": "To the door", "orders_per_day": "50", "handling_minutes": "5",
                        "current_rate": "0.80",
                    ]
                ],
            ],
        ],
    ]

    /// The shared schemas.
    static func schema(of name: SchemaName) -> JSONValue {
        switch name {
        case .costAssumptions: assumptions
        case .workerGroup: group
        case .proposalCost: proposalCost
        case .costEstimate: estimate
        case .costEstimates: estimates
        default: preview
        }
    }

    private static let assumptions = Schema.object([
        .required("rate_unit", SchemaName.unit.reference),
        .required("method", Schema.choice(CostMethod.self)),
        .optional("period", Schema.object([.required("from", date), .required("through", date)])),
        .required(
            "minimum_wage",
            Schema.object([
                .required("hourly", decimal), .optional("monthly", decimal),
                .required("source", Schema.text(CostLimits.maximumSourceScalars)),
            ])),
        .optional(
            "horizon",
            Schema.described(
                Schema.object(horizonMembers),
                "The months over which terms by year or date are costed, the first month of the contract first.")),
        .required("groups", Schema.list(SchemaName.workerGroup.reference, 1...CostLimits.maximumGroups)),
    ])

    private static let group = Schema.object([
        .required(
            "name",
            Schema.described(
                Schema.text(CostLimits.maximumNameScalars), "What kind of workers, never who: it cannot be erased.")),
        .required("workers", Schema.integer(1...CostLimits.maximumWorkers)),
        .required("active_days_per_month", decimal),
        .optional(
            "online_hours_per_day",
            Schema.described(
                Schema.any([decimal]), "Hours online on an active day, waiting and handling; not less than handling.")),
        .required("orders", Schema.list(order, 1...CostLimits.maximumBands)),
        .optional(
            "fares",
            Schema.object([
                .required("counting", Schema.choice(CommissionCounting.self)),
                .required(
                    "bands",
                    Schema.list(
                        Schema.object([
                            .required("monthly_fares", decimal), .required("current_percent", decimal),
                        ]), 1...CostLimits.maximumBands)),
            ])),
    ])

    private static let order = Schema.object([
        .required("name", Schema.text(CostLimits.maximumNameScalars)),
        .optional(
            "point",
            Schema.list(
                Schema.any([
                    Schema.object([.required("dimension", word), .required("amount", decimal)]),
                    Schema.object([.required("dimension", word), .required("class", word)]),
                ]), 1...TierLine.maximumBands)),
        .required("orders_per_day", decimal),
        .required("handling_minutes", decimal),
        .required("current_rate", decimal),
    ])

    private static let money = Schema.object([
        .required("total", decimal), .required("per_worker", decimal), .required("per_handling_hour", decimal),
        .optional("per_online_hour", decimal),
    ])

    private static let figures: [BodyMember] = [
        .required("cost", money), .required("pay", money),
        .required(
            "minimum_wage_ratio",
            Schema.object([
                .required("per_handling_hour", decimal), .optional("per_online_hour", decimal),
                .optional("per_month", decimal),
            ])),
    ]

    private static let estimate = Schema.object([
        .required("currency", word), .required("all", Schema.object(figures)),
        .required(
            "groups", ["type": "array", "items": Schema.object([.required("name", word)] + figures)]),
        .optional("words_left_out", ["type": "array", "items": word]),
        .optional("orders_lost", decimal),
        .optional(
            "course",
            Schema.object(
                horizonMembers + [
                    .required("cost", decimal), .required("pay", decimal),
                    .required("phases", ["type": "array", "items": Schema.object(horizonMembers + figures)]),
                ])),
    ])

    private static let horizonMembers: [BodyMember] = [
        .required("from", Schema.text(pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$")),
        .required("months", Schema.integer(1...Int64(CostLimits.maximumHorizonMonths))),
    ]

    /// Figures, or why there are none.
    private static let outcome: [BodyMember] = [
        .optional("estimate", SchemaName.costEstimate.reference),
        .optional("not_quantifiable", Schema.object([.required("reason", word)], isOpen: true)),
    ]

    private static let costMembers: [BodyMember] = [
        .required("proposal", SchemaName.proposalNumber.reference),
        .required(
            "items",
            [
                "type": "array",
                "items": Schema.object(
                    [
                        .required("item", SchemaName.itemKey.reference),
                        .required("subject", Schema.choice(Subject.self)),
                        .required("term", SchemaName.term.reference),
                    ] + outcome),
            ]),
        .optional("sum", Schema.object(outcome)),
    ]

    private static let proposalCost = Schema.object(costMembers)

    private static let roundings = BodyMember.required(
        "roundings",
        [
            "type": "array",
            "items": Schema.object([
                .required("figure", Schema.choice(CostRounding.self)), .required("places", Schema.integer(0...6)),
                .required("mode", Schema.choice(CostRounding.Mode.self)),
            ]),
        ])

    private static let preview = Schema.object([
        .required(
            "parts",
            [
                "type": "array",
                "items": Schema.object([.required("estimate", Schema.integer(1...999_999_999))] + costMembers),
            ]),
        .required("without_assumptions", ["type": "array", "items": SchemaName.itemKey.reference]),
        roundings,
    ])

    private static let estimates = Schema.object(
        [
            .required("negotiation_id", Schema.text(format: "uuid")),
            .required("version", ["type": "integer", "minimum": 1]),
            .required(
                "estimates",
                [
                    "type": "array",
                    "items": Schema.object(
                        [
                            .required("occurred_at", SchemaName.occurredAt.reference),
                            .required("number", Schema.integer(1...999_999_999)),
                            .required("side", Schema.choice(Side.self, except: .neutral)),
                            .optional("party", SchemaName.partyName.reference),
                            .required("assumptions", SchemaName.costAssumptions.reference),
                            .required("proposals", ["type": "array", "items": SchemaName.proposalCost.reference]),
                            roundings,
                        ], isOpen: true),
                ]),
            .required("items", objects), .required("sums", objects), .required("assumptions", objects),
        ], isOpen: true)
}
