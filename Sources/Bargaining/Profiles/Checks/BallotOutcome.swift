/// What came of a ballot, and by which article.
public enum BallotOutcome: Hashable, Sendable {
    /// The draft has the votes it needs.
    case passed(needed: Int, votes: Int, article: Article)
    /// Too few were present for a valid ballot, however they voted.
    case quorumMissed(needed: Int, present: Int, article: Article)
    /// Enough were present, and too few voted for the draft.
    case approvalMissed(needed: Int, votes: Int, article: Article)

    /// Whether the draft is approved.
    public var isPassed: Bool {
        if case .passed = self { true } else { false }
    }
}
