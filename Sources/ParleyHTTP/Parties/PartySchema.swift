internal import Bargaining
internal import StrictJSON

/// The members of parties in bodies.
enum PartySchema {
    private static let uuid = Schema.text(format: "uuid")
    private static let day = Schema.text(format: "date")

    /// A count of workers.
    static let workers = Schema.integer(0...AgendaItem.maximumWorkers)
    /// A region code (GB/T 2260).
    static let region = Schema.text(pattern: "^[1-9][0-9]{5}$")
    /// An industry code (GB/T 4754).
    static let industry = Schema.text(pattern: "^[0-9]{2,4}$")

    /// The details of a party.
    static let details: [BodyMember] = [
        .required("name", SchemaName.title.reference),
        .optional("region", region),
        .optional("industry", industry),
        .optional("parent", uuid),
        .optional("workers", workers),
        .required("valid_from", day),
        .optional("valid_through", day),
    ]

    /// Whom a union covers.
    static let coverage: [BodyMember] = [
        .required("pattern", Schema.choice(CoveragePattern.self)),
        .optional("enterprises", Schema.list(uuid, 1...PartyLimits.maximumEnterprises)),
        .optional("region", region),
        .optional("industry", industry),
        .required("workers", workers),
        .required("members", workers),
    ]

    /// The union of the examples.
    static let example: [BodyExample] = [
        ("name", ["zh": "西宁市快递行业工会联合会", "en": "Xining Courier Union Federation"]),
        ("region", "630100"),
        ("industry", "6020"),
        ("workers", 2140),
        ("valid_from", "2026-03-01"),
    ]
}
