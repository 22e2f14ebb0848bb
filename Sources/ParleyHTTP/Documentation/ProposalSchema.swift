internal import Bargaining
internal import StrictJSON

/// The body of everything that tables terms.
enum ProposalSchema {
    /// Terms and a statement.
    static let sheetMembers: [BodyMember] = [
        .optional("terms", Schema.list(SchemaName.itemTerm.reference, 1...TermSheet.maximumEntries)),
        .optional("statement", SchemaName.term.reference),
    ]

    /// All members.
    static let members: [BodyMember] =
        sheetMembers + [
            .optional("conditions", Schema.list(SchemaName.condition.reference, 1...Condition.maximumCount)),
            .optional(
                "valid_until", Schema.text(pattern: #"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$"#)),
            .optional("final", Schema.flag),
        ]

    /// A demand of 1.30 a parcel.
    static let demandExample = example("1.30", comparator: "at_least")

    /// An offer of 0.95 a parcel.
    static let offerExample = example("0.95", comparator: nil)

    /// A counter-offer of 1.10 a parcel.
    static let counterExample = example("1.10", comparator: "at_least")

    /// A package of two items.
    static let packageExample: [BodyExample] = [
        (
            "terms",
            [
                ["item": "per_parcel", "term": term("1.05", "CNY/parcel", comparator: nil)],
                ["item": "rest_days", "term": term("4", "days/month", comparator: nil)],
            ]
        )
    ]

    private static func example(_ amount: String, comparator: String?) -> [BodyExample] {
        [("terms", [["item": "per_parcel", "term": term(amount, "CNY/parcel", comparator: comparator)]])]
    }

    private static func term(_ amount: String, _ unit: String, comparator: String?) -> JSONValue {
        var term: JSONObject = ["kind": "scalar", "amount": .string(amount), "unit": .string(unit)]
        if let comparator { term["comparator"] = .string(comparator) }
        return .object(term)
    }
}
