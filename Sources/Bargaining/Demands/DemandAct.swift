/// What a person of the labour side wants to record in the collection.
public enum DemandAct: Hashable, Sendable {
    /// Collects suggestions, 1…``DemandLimits/maximumSuggestionsOfAct``. Their words are disclosures.
    case collect([SuggestionEntry])
    case openIssue(Title, Subject?)
    /// Puts suggestions into an issue.
    case group([Int], issue: Int)
    /// Takes suggestions out of one issue and puts them into another.
    case move([Int], from: Int, to: Int)
    /// Says which agenda item carries an issue; a later link replaces an earlier one.
    case link(Int, item: ItemKey)
}
