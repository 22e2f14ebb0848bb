public import EventSourcing

/// All that the rules and readers need to know of a collection. Bounded by ``DemandLimits``.
public struct DemandCollectionState: Hashable, Sendable {
    /// The negotiation that it prepares; `nil` before the first event.
    public internal(set) var negotiation: StreamID?
    /// The suggestions in the order collected; that of number 1 is the first.
    public internal(set) var suggestions: [CollectedSuggestion] = []
    /// The issues in the order opened; that of number 1 is the first.
    public internal(set) var issues: [OpenedIssue] = []
    /// How many events there were: the version of the stream.
    var eventCount = 0
    var places: [SuggestionKey: Int] = [:]

    init() {}

    /// A suggestion by its number. Complexity: O(1).
    public func suggestion(_ number: Int) -> CollectedSuggestion? {
        suggestions.indices.contains(number - 1) ? suggestions[number - 1] : nil
    }

    /// The number of the suggestion with a key; `nil` where none has it. Complexity: O(1).
    public func number(of key: SuggestionKey) -> Int? { places[key] }

    /// An issue by its number. Complexity: O(1).
    public func issue(_ number: Int) -> OpenedIssue? {
        issues.indices.contains(number - 1) ? issues[number - 1] : nil
    }

    /// The issues that an agenda item carries, in the order opened. Complexity: linear in the issues.
    public func issues(carriedBy item: ItemKey) -> [OpenedIssue] { issues.filter { $0.item == item } }

    /// How many suggestions are in at least one issue. Complexity: linear in the suggestions.
    public var groupedCount: Int { suggestions.count { !$0.issues.isEmpty } }

    /// How many different suggestions some issues have. Complexity: linear in their suggestions.
    public func suggestionCount(of issues: [OpenedIssue]) -> Int {
        issues.reduce(into: Set<Int>()) { $0.formUnion($1.suggestions) }.count
    }

    mutating func add(_ numbers: [Int], to issue: Int) {
        guard issues.indices.contains(issue - 1) else { return }
        var isNew = false
        for number in numbers where suggestions.indices.contains(number - 1) {
            guard !suggestions[number - 1].issues.contains(issue) else { continue }
            suggestions[number - 1].issues.append(issue)
            issues[issue - 1].suggestions.append(number)
            isNew = true
        }
        if isNew { issues[issue - 1].suggestions.sort() }
    }

    mutating func remove(_ numbers: [Int], from issue: Int) {
        guard issues.indices.contains(issue - 1) else { return }
        let removed = Set(numbers)
        for number in removed where suggestions.indices.contains(number - 1) {
            suggestions[number - 1].issues.removeAll { $0 == issue }
        }
        issues[issue - 1].suggestions.removeAll { removed.contains($0) }
    }

    mutating func link(_ issue: Int, to item: ItemKey) {
        guard issues.indices.contains(issue - 1) else { return }
        issues[issue - 1].item = item
    }
}
