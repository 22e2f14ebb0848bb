/// The end of an agreement before its term (解除, Order 22 §§39–41). The reason is a disclosure beside the event.
public struct Dissolution: Hashable, Sendable {
    /// The draft whose text was in force.
    public let draft: Int
    /// The ground on which one side ended it; `nil` where both sides agreed.
    public let ground: DissolutionGround?
    /// Who ended it; `nil` where both sides agreed.
    public let side: Side?
    /// The last day in force.
    public let day: LocalDay
    /// The clock of the report to the authority; `nil` where the place asks for none.
    public let report: StartedClock?

    /// A dissolution from its parts.
    public init(draft: Int, ground: DissolutionGround?, side: Side?, day: LocalDay, report: StartedClock?) {
        self.draft = draft
        self.ground = ground
        self.side = side
        self.day = day
        self.report = report
    }
}
