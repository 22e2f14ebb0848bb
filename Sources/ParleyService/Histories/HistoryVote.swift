public import Bargaining

/// A published vote (FORMAT §5).
public struct HistoryVote: Hashable, Sendable {
    /// The day; `nil` where it is not stated.
    public let day: LocalDay?
    /// The stated result.
    public let result: Ballot.Result?
    /// Who voted, shares, counts and what is said about them, in the order written.
    public let figures: [TermWord]

    /// Whether the published count was taken from no source.
    public var isFromKnowledge: Bool { figures.contains { $0.name == "from_knowledge" } }

    /// The voting unit.
    public var unit: String? {
        for case TermWord.Content.text(let unit) in figures.lazy.filter({ $0.name == "unit" }).map(\.content) {
            return unit
        }
        return nil
    }
}
