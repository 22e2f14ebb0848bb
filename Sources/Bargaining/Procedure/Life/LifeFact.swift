public import EventSourcing

// These cases and their payloads are the storage format: names in `eventType` are permanent once released.

/// What can happen in the life of an agreement (domain §3.3).
public enum LifeFact: Hashable, Sendable {
    /// The side that owes a commitment says that it carried it out; the evidence is a disclosure beside the event.
    case commitmentFulfilled(number: Int, CommitmentFulfilment)
    /// The other side disputes that; its reason is a disclosure beside the event.
    case fulfilmentDisputed(number: Int, item: ItemKey, side: Side)
    /// The day of a commitment passed and nothing was recorded of it.
    case commitmentMissed(number: Int, item: ItemKey, owner: Side, StartedClock)
    /// A side asks to change the agreement; its reason is a disclosure beside the event.
    case amendmentProposed(AmendmentProposal)
    /// Both sides agreed on an amended text.
    case agreementAmended(Amendment)
    /// What happened to an agreed amendment of this number on its way into force.
    case amendment(Int, AmendmentFact)
    /// It ended before its term.
    case agreementDissolved(Dissolution)
    /// The authority was told of that.
    case dissolutionFiled(DissolutionFiling)
    /// The employer side told of a change of rules or of an algorithm.
    case ruleChangeNotified(RuleChange)
    /// The employer side reported on performance.
    case performanceReported(PerformanceReport)
    /// A side asks to renew the agreement.
    case renewalProposed(RenewalProposal)
    /// The parties were invited to bargain anew.
    case nextRoundInvited(NextRound)
    /// A later agreement of the same parties took its place.
    case agreementSuperseded(Supersession)

    /// The permanent name under which the fact is stored (domain §3.3).
    public var eventType: EventType {
        switch self {
        case .commitmentFulfilled: EventTypes.commitmentFulfilled
        case .fulfilmentDisputed: EventTypes.fulfilmentDisputed
        case .commitmentMissed: EventTypes.commitmentMissed
        case .amendmentProposed: EventTypes.amendmentProposed
        case .agreementAmended: EventTypes.agreementAmended
        case .amendment(_, let fact): fact.eventType
        case .agreementDissolved: EventTypes.agreementDissolved
        case .dissolutionFiled: EventTypes.dissolutionFiled
        case .ruleChangeNotified: EventTypes.ruleChangeNotified
        case .performanceReported: EventTypes.performanceReported
        case .renewalProposed: EventTypes.renewalProposed
        case .nextRoundInvited: EventTypes.nextRoundInvited
        case .agreementSuperseded: EventTypes.agreementSuperseded
        }
    }
}

/// Checked once, so that naming an event costs nothing on the append path.
private enum EventTypes {
    static let commitmentFulfilled = EventType(literal: "CommitmentFulfilled")
    static let fulfilmentDisputed = EventType(literal: "CommitmentFulfilmentDisputed")
    static let commitmentMissed = EventType(literal: "CommitmentMissed")
    static let amendmentProposed = EventType(literal: "AmendmentProposed")
    static let agreementAmended = EventType(literal: "AgreementAmended")
    static let agreementDissolved = EventType(literal: "AgreementDissolved")
    static let dissolutionFiled = EventType(literal: "DissolutionFiled")
    static let ruleChangeNotified = EventType(literal: "RuleChangeNotified")
    static let performanceReported = EventType(literal: "PerformanceReported")
    static let renewalProposed = EventType(literal: "RenewalProposed")
    static let nextRoundInvited = EventType(literal: "NextRoundInvited")
    static let agreementSuperseded = EventType(literal: "AgreementSuperseded")
}
