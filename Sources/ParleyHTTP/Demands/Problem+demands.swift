internal import Bargaining

extension Problem {
    /// The problem of a refusal by a rule of a collection of demands.
    init(demand rejection: DemandRejection) {
        self.init(Self.code(of: rejection), Self.values(of: rejection))
    }

    private static func code(of rejection: DemandRejection) -> ProblemCode {
        switch rejection {
        case .suggestionsMissing: .suggestionsMissing
        case .tooManySuggestionsOfAct: .tooManySuggestionsOfAct
        case .tooManySuggestions: .tooManySuggestions
        case .keyTaken: .suggestionKeyTaken
        case .keyNamesAPerson: .suggestionKeyNamesAPerson
        case .receivedInTheFuture: .suggestionReceivedInTheFuture
        case .wordsMalformed: .wordsMalformed
        case .titleTaken: .issueTitleTaken
        case .tooManyIssues: .tooManyIssues
        case .issueUnknown: .issueUnknown
        case .suggestionUnknown: .suggestionUnknown
        case .suggestionNamedTwice: .suggestionNamedTwice
        case .alreadyGrouped: .suggestionAlreadyGrouped
        case .tooManyIssuesOfSuggestion: .tooManyIssuesOfSuggestion
        case .notInIssue: .suggestionNotInIssue
        case .movesNowhere: .moveWithinOneIssue
        case .itemUnknown: .itemUnknown
        case .alreadyLinked: .issueAlreadyLinked
        }
    }

    private static func values(of rejection: DemandRejection) -> [String: String] {
        switch rejection {
        case .tooManySuggestionsOfAct: ["limit": String(DemandLimits.maximumSuggestionsOfAct)]
        case .tooManySuggestions: ["limit": String(DemandLimits.maximumSuggestions)]
        case .keyTaken(let key, let number): ["key": key.text, "suggestion": String(number)]
        case .keyNamesAPerson(let key), .receivedInTheFuture(let key): ["key": key.text]
        case .titleTaken(let issue), .issueUnknown(let issue), .movesNowhere(let issue): ["issue": String(issue)]
        case .tooManyIssues: ["limit": String(DemandLimits.maximumIssues)]
        case .suggestionUnknown(let number), .suggestionNamedTwice(let number): ["suggestion": String(number)]
        case .tooManyIssuesOfSuggestion(let number):
            ["suggestion": String(number), "limit": String(DemandLimits.maximumIssuesOfSuggestion)]
        case .alreadyGrouped(let number, let issue), .notInIssue(let number, let issue):
            ["suggestion": String(number), "issue": String(issue)]
        case .itemUnknown(let item): ["item": item.text]
        case .alreadyLinked(let issue, let item): ["issue": String(issue), "item": item.text]
        case .suggestionsMissing, .wordsMalformed: [:]
        }
    }
}
