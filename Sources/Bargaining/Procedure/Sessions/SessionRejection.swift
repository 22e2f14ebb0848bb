/// The rule on sessions that refused an act. One case a rule.
public enum SessionRejection: Error, Hashable, Sendable {
    case attendeeNamedTwice(SeatID)
    /// Without somebody of each side it is no session.
    case sideAbsent(Side)
    /// A side has withdrawn: there are no positions on the record meanwhile.
    case caucusRunning(Side)
    case noCaucusRunning
    case caucusOfTheOtherSide
    case adjournedIntoThePast
}
