/// What somebody wants to record of an agreement's life.
public enum LifeAct: Hashable, Sendable {
    /// By the side that owes the commitment of this number: it was carried out. The evidence is a disclosure.
    case fulfilCommitment(Int)
    /// By the other side: it was not. The reason is a disclosure.
    case disputeFulfilment(Int)
    /// A chief asks to change the agreement, in items or as a whole. The reason is a disclosure.
    case proposeAmendment(items: [ItemKey])
    /// An agreed amendment of this number on its way into force.
    case amendment(Int, AmendmentAct)
    /// A chief ends the agreement on a ground that the law names. The reason is a disclosure.
    case dissolveAgreement(DissolutionGround)
    /// By the employer side: the authority was told that the agreement ended early.
    case fileDissolution
    /// By the employer side: rules or an algorithm change.
    case notifyRuleChange(RulesDisclosure)
    /// By the employer side: a report on performance. Its words are a disclosure.
    case reportPerformance
    /// A chief asks to renew the agreement.
    case proposeRenewal
    /// A chief records that the parties were invited to bargain anew in another negotiation.
    case noteNextRound(Successor)
    /// A chief records that the agreement of another negotiation took the place of this one.
    case recordSupersession(Successor)
    /// By the clock only: the day of the commitment is over and nothing is recorded of it.
    case markCommitmentMissed(Int)
}
