extension DemandCollection {
    /// Keeps the books. Total: an event that happened is never refused.
    ///
    /// Complexity: O(1) for what is collected; for a grouping linear in the suggestions of the issues that it names.
    public static func evolve(_ state: inout DemandCollectionState, _ event: OccurredFact<DemandFact>) {
        state.eventCount += 1
        switch event.fact {
        case .opened(let negotiation): state.negotiation = negotiation
        case .collected(let suggestion):
            state.places[suggestion.entry.key] = suggestion.number
            state.suggestions.append(CollectedSuggestion(suggestion: suggestion, version: state.eventCount))
        case .issueOpened(let issue): state.issues.append(OpenedIssue(issue: issue))
        case .grouped(let numbers, let issue, _): state.add(numbers, to: issue)
        case .moved(let numbers, let origin, let destination, _):
            state.remove(numbers, from: origin)
            state.add(numbers, to: destination)
        case .issueLinked(let issue, let item, _): state.link(issue, to: item)
        }
    }
}
