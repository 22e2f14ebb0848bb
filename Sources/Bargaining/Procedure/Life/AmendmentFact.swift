// These cases and their payloads are the storage format: names in ``LifeFact/eventType`` are permanent once released.

/// What can happen to an agreed amendment on its way into force (domain §3.3).
public enum AmendmentFact: Hashable, Sendable {
    /// The vote on it was counted: the draft of the ballot is that of the agreement. Whether it is ratified with it, and the
    /// clock of filing that starts then.
    case voted(CountedBallot, isRatified: Bool, filing: StartedClock?)
    /// A chief signed the amended text; with the clock of filing that the second signature starts.
    case signed(Side, ContentHash, on: LocalDay, filing: StartedClock?)
    /// It went to the authority.
    case filed(Filing)
    /// It arrived, which starts the review.
    case received(review: StartedClock)
    /// The authority objected, in time or late.
    case objected(Objection)
    /// It is in force.
    case tookEffect(AgreementEffect.Cause, from: LocalDay, review: StartedClock)
}
