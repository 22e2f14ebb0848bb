internal import HTTPTypes

extension ProblemCode {
    /// The status of what a collection of demands refuses; `nil` for other problems.
    var statusOfDemands: HTTPResponse.Status? {
        switch self {
        case .issueUnknown, .suggestionUnknown: .notFound
        case .suggestionsMissing, .tooManySuggestionsOfAct, .suggestionKeyNamesAPerson, .suggestionReceivedInTheFuture,
            .suggestionNamedTwice, .moveWithinOneIssue:
            .unprocessableContent
        case .tooManySuggestions, .suggestionKeyTaken, .issueTitleTaken, .tooManyIssues, .suggestionAlreadyGrouped,
            .tooManyIssuesOfSuggestion, .suggestionNotInIssue, .issueAlreadyLinked:
            .conflict
        default: nil
        }
    }
}
