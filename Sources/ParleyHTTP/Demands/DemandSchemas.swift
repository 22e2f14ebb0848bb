internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// The schemas of what workers suggest.
enum DemandSchemas {
    /// Numbers of suggestions.
    static let suggestionNumbers = Schema.list(
        Schema.integer(1...Int64(DemandLimits.maximumSuggestions)), 1...DemandLimits.maximumSuggestionsOfAct)

    /// The number of an issue.
    static let issueNumber = Schema.integer(1...Int64(DemandLimits.maximumIssues))

    /// One line of a stream of suggestions.
    static let line = Schema.object(source + [.required("words", words)])

    /// The collection in counts.
    static let collection = Schema.object(
        [
            .required("negotiation_id", Schema.text(format: "uuid")),
            .required("version", Schema.integer(0...999_999_999)), .required("suggestions", ["type": "object"]),
            .required("issues", ["type": "object"]), .required("by_channel", ["type": "object"]),
            .required("by_category", ["type": "object"]), .required("by_province", ["type": "object"]),
        ], isOpen: true)

    /// An issue.
    static let issue = Schema.object(
        [
            .required("number", issueNumber), .required("title", SchemaName.title.reference),
            .optional("subject", Schema.choice(Subject.self)), .required("seat", Schema.text(format: "uuid")),
            .required("suggestions", Schema.integer(0...Int64(DemandLimits.maximumSuggestions))),
            .optional("item", SchemaName.itemKey.reference), .optional("item_status", Schema.choice(ItemStatus.self)),
        ], isOpen: true)

    /// A suggestion; `words` is `null` where it can no longer be read.
    static let suggestion = Schema.object(
        [.required("number", Schema.integer(1...Int64(DemandLimits.maximumSuggestions)))] + source + [
            .required("seat", Schema.text(format: "uuid")), .required("words", Schema.nullable(words)),
            .required("issues", ["type": "array", "items": issueNumber]),
        ], isOpen: true)

    /// What stands behind an agenda item.
    static let item = Schema.object(
        [
            .required("item", SchemaName.itemKey.reference),
            .required("item_status", Schema.choice(ItemStatus.self)),
            .required("suggestions", Schema.integer(0...Int64(DemandLimits.maximumSuggestions))),
            .required("issues", ["type": "array", "items": issue]),
        ], isOpen: true)

    private static let words = Schema.text(MemberReader.maximumSuggestionScalars)

    private static let source: [BodyMember] = [
        .required(
            "key", Schema.text(pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$", maximum: SuggestionKey.maximumBytes)),
        .required("channel", Schema.choice(SuggestionChannel.self)),
        .optional("category", Schema.choice(WorkerCategory.self)), .optional("region", PartySchema.region),
        .optional("received", Schema.text(format: "date")),
    ]
}
