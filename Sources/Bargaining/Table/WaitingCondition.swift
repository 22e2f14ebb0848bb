/// A condition of an open proposal that does not hold yet.
public struct WaitingCondition: Hashable, Sendable {
    /// The proposal that waits.
    public let proposal: ProposalNumber
    /// Which of its conditions, counted from 0.
    public let index: Int
    /// The condition.
    public let condition: Condition
}
