public import EventSourcing

/// What the record of another negotiation of the same parties shows at the moment of an act: only what never changes again.
public struct SuccessorRecord: Hashable, Sendable {
    /// The negotiation.
    public let negotiation: StreamID
    /// The labour side's parties there.
    public let labour: [PartyName]
    /// The employer side's parties there.
    public let employer: [PartyName]
    /// The day of its invitation at its own place; `nil` where that is not known to the day.
    public let invitedOn: LocalDay?
    /// The first day on which its agreement is in force; `nil` while there is none.
    public let inForceFrom: LocalDay?

    /// A record from its parts.
    public init(
        negotiation: StreamID, labour: [PartyName], employer: [PartyName], invitedOn: LocalDay?, inForceFrom: LocalDay?
    ) {
        self.negotiation = negotiation
        self.labour = labour
        self.employer = employer
        self.invitedOn = invitedOn
        self.inForceFrom = inForceFrom
    }

    /// The record of a negotiation by its state; `nil` before it is opened, and for published records.
    ///
    /// - Parameter rules: the law and the calendar under which it is held.
    public init?(_ state: NegotiationState, of negotiation: StreamID, under rules: ProcedureRules) {
        guard let opening = state.opening, opening.published == nil else { return nil }
        let agreement = state.procedure.agreementInForce
        let effect = state.procedure.effect?.from ?? agreement?.agreementSignatures.completedOn
        self.init(
            negotiation: negotiation, labour: opening.labour, employer: opening.employer,
            invitedOn: state.invitation.flatMap { rules.day(of: $0.issuedAt) },
            inForceFrom: agreement.flatMap { agreement in effect.map { max($0, agreement.draft.plan.validFrom) } })
    }

    /// Whether parties of both sides of a negotiation bargain in it as well.
    func shares(_ opening: NegotiationOpening?) -> Bool {
        guard let opening else { return false }
        return !Set(labour).isDisjoint(with: opening.labour) && !Set(employer).isDisjoint(with: opening.employer)
    }
}
