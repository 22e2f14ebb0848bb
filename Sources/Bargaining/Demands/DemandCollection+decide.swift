extension DemandCollection {
    /// Why one suggestion cannot be collected; `nil` where it can.
    ///
    /// - Parameters:
    ///   - others: how many others are collected with it.
    ///   - today: the day at the place of the negotiation.
    /// - Complexity: O(1).
    public static func refusal(
        of entry: SuggestionEntry, beside others: Int = 0, on today: LocalDay, _ state: DemandCollectionState
    ) -> DemandRejection? {
        if let known = state.number(of: entry.key) { return .keyTaken(entry.key, by: known) }
        if entry.key.namesAPerson { return .keyNamesAPerson(entry.key) }
        if let received = entry.received, received > today { return .receivedInTheFuture(entry.key) }
        return state.suggestions.count + others < DemandLimits.maximumSuggestions ? nil : .tooManySuggestions
    }

    /// Each suggestion is an event of its own, so that its words lie beside it.
    static func collect(
        _ entries: [SuggestionEntry], _ command: DemandCommand, _ state: DemandCollectionState
    ) throws(DemandRejection) -> [DemandFact] {
        guard !entries.isEmpty else { throw .suggestionsMissing }
        guard entries.count <= DemandLimits.maximumSuggestionsOfAct else { throw .tooManySuggestionsOfAct }
        var keys: [SuggestionKey: Int] = [:]
        var facts: [DemandFact] = []
        facts.reserveCapacity(entries.count + 1)
        for entry in entries {
            if let refusal = refusal(of: entry, beside: facts.count, on: command.localNow.day, state) { throw refusal }
            let number = state.suggestions.count + facts.count + 1
            if let first = keys.updateValue(number, forKey: entry.key) { throw .keyTaken(entry.key, by: first) }
            facts.append(.collected(Suggestion(number: number, entry: entry, seat: command.seat)))
        }
        return facts
    }

    static func openIssue(
        _ title: Title, _ subject: Subject?, _ command: DemandCommand, _ state: DemandCollectionState
    ) throws(DemandRejection) -> DemandFact {
        guard title.isWellFormed else { throw .wordsMalformed }
        if let known = state.issues.first(where: { $0.issue.title == title }) {
            throw .titleTaken(by: known.issue.number)
        }
        guard state.issues.count < DemandLimits.maximumIssues else { throw .tooManyIssues }
        return .issueOpened(
            DemandIssue(number: state.issues.count + 1, title: title, subject: subject, seat: command.seat))
    }

    static func group(
        _ numbers: [Int], _ issue: Int, _ command: DemandCommand, _ state: DemandCollectionState
    ) throws(DemandRejection) -> DemandFact {
        guard state.issue(issue) != nil else { throw .issueUnknown(issue) }
        for suggestion in try suggestions(numbers, state) {
            let number = suggestion.suggestion.number
            guard !suggestion.issues.contains(issue) else { throw .alreadyGrouped(number, issue: issue) }
            guard suggestion.issues.count < DemandLimits.maximumIssuesOfSuggestion else {
                throw .tooManyIssuesOfSuggestion(number)
            }
        }
        return .grouped(numbers, issue: issue, by: command.seat)
    }

    /// What is in the other issue already is only taken out of the first one.
    static func move(
        _ numbers: [Int], _ origin: Int, _ destination: Int, _ command: DemandCommand, _ state: DemandCollectionState
    ) throws(DemandRejection) -> DemandFact {
        guard state.issue(origin) != nil else { throw .issueUnknown(origin) }
        guard state.issue(destination) != nil else { throw .issueUnknown(destination) }
        guard origin != destination else { throw .movesNowhere(origin) }
        for suggestion in try suggestions(numbers, state) where !suggestion.issues.contains(origin) {
            throw .notInIssue(suggestion.suggestion.number, issue: origin)
        }
        return .moved(numbers, from: origin, to: destination, by: command.seat)
    }

    static func link(
        _ issue: Int, _ item: ItemKey, _ command: DemandCommand, _ state: DemandCollectionState
    ) throws(DemandRejection) -> DemandFact {
        guard let known = state.issue(issue) else { throw .issueUnknown(issue) }
        guard command.setting.items.contains(item) else { throw .itemUnknown(item) }
        guard known.item != item else { throw .alreadyLinked(issue, item: item) }
        return .issueLinked(issue, item: item, by: command.seat)
    }

    /// The suggestions of some numbers: at least one, each once, all of them collected.
    private static func suggestions(
        _ numbers: [Int], _ state: DemandCollectionState
    ) throws(DemandRejection) -> [CollectedSuggestion] {
        guard !numbers.isEmpty else { throw .suggestionsMissing }
        guard numbers.count <= DemandLimits.maximumSuggestionsOfAct else { throw .tooManySuggestionsOfAct }
        var seen: Set<Int> = []
        var found: [CollectedSuggestion] = []
        for number in numbers {
            guard let suggestion = state.suggestion(number) else { throw .suggestionUnknown(number) }
            guard seen.insert(number).inserted else { throw .suggestionNamedTwice(number) }
            found.append(suggestion)
        }
        return found
    }
}
