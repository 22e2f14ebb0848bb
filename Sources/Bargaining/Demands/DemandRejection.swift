/// The rule of a collection that refused an act: one case a rule.
public enum DemandRejection: Error, Hashable, Sendable {
    case suggestionsMissing
    case tooManySuggestionsOfAct
    case tooManySuggestions
    /// Another suggestion has the key.
    case keyTaken(SuggestionKey, by: Int)
    /// The key is a telephone or identity number: sources are kept without the person.
    case keyNamesAPerson(SuggestionKey)
    /// It was received on a day that has not come.
    case receivedInTheFuture(SuggestionKey)
    /// A title is empty, too long, or holds control characters.
    case wordsMalformed
    /// Another issue has the title.
    case titleTaken(by: Int)
    case tooManyIssues
    case issueUnknown(Int)
    case suggestionUnknown(Int)
    case suggestionNamedTwice(Int)
    case alreadyGrouped(Int, issue: Int)
    case tooManyIssuesOfSuggestion(Int)
    /// What is to be moved is not where it is to be moved from.
    case notInIssue(Int, issue: Int)
    /// From an issue into the same one.
    case movesNowhere(Int)
    /// The negotiation does not have the agenda item.
    case itemUnknown(ItemKey)
    case alreadyLinked(Int, item: ItemKey)
}
