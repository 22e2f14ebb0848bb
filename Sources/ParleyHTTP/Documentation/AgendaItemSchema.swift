internal import Bargaining
internal import StrictJSON

/// The body of an agenda item.
enum AgendaItemSchema {
    /// Its members.
    static let members: [BodyMember] = [
        .required("key", SchemaName.itemKey.reference),
        .required("title", SchemaName.title.reference),
        .required("subject", Schema.choice(Subject.self)),
        .required("unit", SchemaName.unit.reference),
        .optional("baseline", SchemaName.term.reference),
        .optional("workers_covered", Schema.integer(0...AgendaItem.maximumWorkers)),
    ]

    /// The first item of the examples.
    static let firstExample: JSONValue = [
        "key": "per_parcel", "title": ["zh": "派件单价", "en": "Rate per parcel"], "subject": "piece_rate",
        "unit": "CNY/parcel", "baseline": ["kind": "scalar", "amount": "0.90", "unit": "CNY/parcel"],
        "workers_covered": 1200,
    ]

    /// An item proposed later.
    static let secondExample: [BodyExample] = [
        ("key", "rest_days"), ("title", ["zh": "每月休息日", "en": "Rest days per month"]), ("subject", "rest_leave"),
        ("unit", "days/month"), ("workers_covered", 1200),
    ]
}
