/// An arbitration award or a judgment as it was put on the record; the document is a disclosure beside the event.
public struct Ruling: Hashable, Sendable {
    /// What was said to the claim.
    public let outcome: RulingOutcome
    /// On which day.
    public let day: LocalDay

    /// A ruling from its parts.
    public init(outcome: RulingOutcome, day: LocalDay) {
        self.outcome = outcome
        self.day = day
    }
}
