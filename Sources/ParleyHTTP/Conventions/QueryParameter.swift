/// Every query parameter of the API. The raw value is its name.
enum QueryParameter: String, Sendable, CaseIterable {
    case atVersion = "at_version"
    case asOf = "as_of"
    case occurredBy = "occurred_by"
    case validateOnly = "validate_only"
    case status
    case subject
    case party
    case openedAfter = "opened_after"
    case openedBefore = "opened_before"
    case published
    case negotiation
    case rule
    case dueBefore = "due_before"
    case limit
    case cursor
    case includeTotal = "include_total"
    case afterVersion = "after_version"
    case direction
    case from
    case to
    case topics
    case after
    case follow
    case language = "lang"
    case kind
    case region
    case industry
    case parent
    case grouped
    case wait
    case standing
    case compareAtVersion = "compare_at_version"
    case compareAsOf = "compare_as_of"
    case compareOccurredBy = "compare_occurred_by"
    case item
    case format
}
