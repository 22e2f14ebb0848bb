internal import Bargaining
internal import StrictJSON

/// The bodies about disputes.
enum DisputeSchema {
    /// The items in dispute.
    static let items: [BodyMember] = [
        .optional(
            "items",
            Schema.described(Schema.itemKeys, "The items in dispute; without them, those that are open."))
    ]

    /// The words of the conciliation agreement of the examples.
    static let words =
        "Application of 12 June 2026. The sides agree on the rate per parcel; they go on talking about the daily limit."

    /// Their SHA-256.
    static let wordsHash = "52735459a9ccebe9ba0cb8560e10f17fe540c73bdb77c936a4032c7e5b27899d"
}
