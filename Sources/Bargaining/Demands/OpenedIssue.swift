/// An issue with the suggestions that stand behind it and the agenda item that carries it.
public struct OpenedIssue: Hashable, Sendable {
    /// The issue.
    public let issue: DemandIssue
    /// The numbers of its suggestions, ascending, none twice.
    public internal(set) var suggestions: [Int] = []
    /// The agenda item that carries it; `nil` while none does. The last link counts.
    public internal(set) var item: ItemKey?

    init(issue: DemandIssue) {
        self.issue = issue
    }
}
