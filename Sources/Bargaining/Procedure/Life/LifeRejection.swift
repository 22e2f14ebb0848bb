/// The rule on the life of an agreement that refused an act. One case a rule.
public enum LifeRejection: Error, Hashable, Sendable {
    case commitmentUnknown(Int)
    /// Who carries it out says so, nobody else.
    case commitmentOfTheOtherSide(Int)
    case commitmentAlreadyFulfilled(Int)
    case commitmentNotFulfilled(Int)
    /// A side disputes what the other side recorded.
    case fulfilmentOfOwnSide(Int)
    /// The clock marks nothing before the day is over.
    case commitmentStillRuns(through: LocalDay)
    case commitmentAlreadyMissed(Int)
    /// The agreement ended before its day.
    case commitmentLapsed(Int)
    // Amendment and early end
    case amendmentUnknown(Int)
    case amendmentAlreadyMade(Int)
    /// The text is the one that holds.
    case amendmentChangesNothing
    case tooManyAmendments
    /// A rule on the way of the amendment of this number into force.
    case amendment(Int, AmendmentRejection)
    /// It was dissolved, so nothing can be done to it any more.
    case agreementDissolved
    case agreementNotDissolved
    // Reports and notices
    case tooManyRuleChanges
    case tooManyPerformanceReports
    // What follows
    /// There is no such negotiation that who acts may read.
    case successorUnknown
    /// No party of one of the sides bargains there.
    case successorOfOtherParties
    /// It came before the agreement that it would follow.
    case successorIsEarlier
    case successorNotInForce
    case tooManyNextRounds
    /// A later agreement took its place, so nothing can be done to it any more.
    case agreementSuperseded
}
