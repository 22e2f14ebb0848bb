extension ProblemCatalogue {
    /// What a collection of demands refuses.
    static let demandsInEnglish: [ProblemCode: ProblemText] = [
        .suggestionsMissing: .init(
            "No suggestions are named", "The act needs at least one suggestion.", "Name at least one number."),
        .tooManySuggestionsOfAct: .init(
            "Too many suggestions at once", "One act takes at most {limit} suggestions.", "Divide them."),
        .tooManySuggestions: .init(
            "The collection is full", "It holds at most {limit} suggestions.",
            "Collect further ones beside another negotiation."),
        .suggestionKeyTaken: .init(
            "Another suggestion has the key", "Suggestion {suggestion} was collected under “{key}” with other content.",
            "Give this one a key of its own; what was collected stays."),
        .suggestionKeyNamesAPerson: .init(
            "The key names a person", "“{key}” has the form of a mobile telephone or identity number.",
            "Use the number of the form or of the line: sources are kept without the person."),
        .suggestionReceivedInTheFuture: .init(
            "Received on a day to come", "Suggestion “{key}” has a “received” day that has not come yet.",
            "Write the day on which it was received, or leave it out."),
        .issueTitleTaken: .init(
            "There is an issue of that title", "Issue {issue} has the same title.",
            "Use that issue, or another title."),
        .tooManyIssues: .init(
            "Too many issues", "The collection holds at most {limit} issues.", "Use the issues there are."),
        .issueUnknown: .init(
            "There is no such issue", "Your side has no issue {issue}.", "The list shows the numbers."),
        .suggestionUnknown: .init(
            "There is no such suggestion", "Your side has no suggestion {suggestion}.", "The list shows the numbers."),
        .suggestionNamedTwice: .init(
            "A suggestion is named twice", "Suggestion {suggestion} occurs twice.", "Name each one once."),
        .suggestionAlreadyGrouped: .init(
            "The suggestion is in the issue already", "Suggestion {suggestion} is in issue {issue}.",
            "Leave it out; the others can be sent without it."),
        .tooManyIssuesOfSuggestion: .init(
            "The suggestion is in too many issues", "Suggestion {suggestion} is in {limit} issues already.",
            "Move it out of one of them."),
        .suggestionNotInIssue: .init(
            "The suggestion is not in the issue", "Suggestion {suggestion} is not in issue {issue}.",
            "Look up where it is, and move it from there."),
        .moveWithinOneIssue: .init(
            "Moved into the same issue", "Both are issue {issue}.", "Name another issue in “to”."),
        .issueAlreadyLinked: .init(
            "The issue is linked already", "Issue {issue} is carried by “{item}” already.",
            "Nothing is left to do, or name another item."),
    ]
}
