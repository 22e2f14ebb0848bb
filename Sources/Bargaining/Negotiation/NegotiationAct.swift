/// What a person at the table, or the clock, wants to record.
///
/// Sides and parties are not named here: they follow from the actor's seat in the log.
public enum NegotiationAct: Hashable, Sendable {
    /// Opens a negotiation and invites the other side. The actor becomes chief of `side`; items are put on the agenda when
    /// the addressee accepts.
    case issueInvitation(NegotiationOpening, side: Side, party: PartyName?, items: [AgendaItem], addressee: SeatID)
    case confirmReceipt
    /// The addressee accepts and becomes chief of the invited side.
    case acceptInvitation(party: PartyName?)
    case refuseInvitation
    /// A professional from outside the side is marked as such (Order 22 §23).
    case appointRepresentative(SeatID, party: PartyName?, isOutsider: Bool = false)
    case vacateSeat(SeatID)
    case designateChief(SeatID)
    /// The number in the item is ignored; the agenda gives it.
    case proposeAgendaItem(AgendaItem)
    case withdrawAgendaItem(ItemKey)
    /// States a joint act; done when both sides have stated it.
    case state(JointAct)
    case openSession(SessionForm, chair: Side)
    case closeSession
    case tableDemand(ProposalDraft)
    case makeOffer(ProposalDraft)
    /// Answers a proposal of the other side.
    case counter(ProposalNumber, ProposalDraft)
    case offerPackage(ProposalDraft)
    case clarify(ProposalNumber)
    case fulfilCondition(ProposalNumber, condition: Int)
    case withdrawOffer(ProposalNumber)
    case rejectOffer(ProposalNumber)
    case acceptOffer(ProposalNumber)
    case holdPosition([ItemKey])
    case enterReservation([ItemKey], text: String)
    case liftReservation(Int)
    case recommend(ProposalDraft)
    case award(ProposalDraft)
    case imposeTerms(TermSheet)
    case declareImpasse
    /// By the clock only: the proposal's `validUntil` has passed.
    case expireOffer(ProposalNumber)
    /// Attaches an estimate of what proposals on the table cost.
    case attachCostEstimate(CostEstimateDraft)
    /// The procedure around the table: from the invitation to the agreement in force.
    case procedure(ProcedureAct)
}
