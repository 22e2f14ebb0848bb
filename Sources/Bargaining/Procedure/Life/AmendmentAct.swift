/// What somebody wants to record of an agreed amendment on its way into force, the way of the agreement itself (Order 22
/// §41).
public enum AmendmentAct: Hashable, Sendable {
    /// By the recorder or the federation: the count of the vote, and of those present.
    case vote(CongressSitting, BallotPaper)
    /// A chief signs the amended text.
    case sign(ContentHash)
    /// By the employer side or the federation: it went to the authority.
    case file(copies: Int)
    /// By the authority: it arrived.
    case recordReceipt
    /// By the authority: it objects to clauses, by number.
    case object(clauses: [Int])
    /// By the authority: it has no objection.
    case confirmEffect
    /// By the clock only: the review is over and the authority was silent.
    case takeEffectBySilence
}
