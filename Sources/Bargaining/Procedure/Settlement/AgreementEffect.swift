/// An agreement in force: since when, and why.
public struct AgreementEffect: Hashable, Sendable {
    /// What brought it into force. The raw value is the storage format.
    public enum Cause: String, Hashable, Sendable, CaseIterable {
        /// The authority did not object within the review (Labour Contract Law §54).
        case silence
        /// The authority said that it has no objection.
        case confirmation
    }

    /// The draft whose text is in force.
    public let draft: Int
    /// What brought it into force.
    public let cause: Cause
    /// The first day in force.
    public let from: LocalDay
    /// The review that ended.
    public let review: StartedClock
    /// The clocks that start: publication, report on performance, renewal, end of the term.
    public let clocks: [StartedClock]

    /// An effect from its parts.
    public init(draft: Int, cause: Cause, from: LocalDay, review: StartedClock, clocks: [StartedClock]) {
        self.draft = draft
        self.cause = cause
        self.from = from
        self.review = review
        self.clocks = clocks
    }
}
