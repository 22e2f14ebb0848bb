// These cases and their payloads are the storage format: names in `eventType` are permanent once released.

/// What can happen in the shared record of a negotiation (domain §3.3, the part at the table).
///
/// The largest contents are indirect, so that the many small facts are not as large.
public enum NegotiationFact: Hashable, Sendable {
    /// The negotiation exists: parties, place, rules.
    indirect case negotiationOpened(NegotiationOpening)
    /// 要约: one side invites the other to bargain. Terms in it are the state of things at the start.
    /// `addressee` is the seat that may reply; `nil` in a published record.
    case invitationIssued(SheetAct, addressee: SeatID?)
    /// The invited side confirms that the invitation arrived: starts the reply clock.
    case invitationReceived(side: Side)
    /// 应约.
    case invitationAccepted(side: Side)
    /// The reason is a disclosure beside the event.
    case invitationRefused(side: Side)
    /// A person takes a seat for a side; whether one from outside it (Order 22 §23).
    case representativeAppointed(SeatID, side: Side, party: PartyName?, isOutsider: Bool = false)
    /// A person leaves the seat.
    case representativeVacated(SeatID)
    /// A seated representative becomes the side's only chief; the former chief stays as representative.
    case chiefDesignated(SeatID)
    /// Both sides named this neutral recorder.
    case recorderAppointed(SeatID)
    /// Both sides named this mediator, or an office did by itself (domain §3.3).
    case mediatorAppointed(SeatID, by: Office? = nil)
    /// One side stated a joint act; it is not done yet.
    case jointActProposed(JointAct, side: Side)
    /// An item was proposed for the agenda.
    indirect case agendaItemProposed(AgendaItem, side: Side)
    /// An item is on the agenda.
    indirect case agendaItemAdmitted(AgendaItem)
    /// The side that raised it took it off.
    case agendaItemWithdrawn(ItemKey, side: Side)
    /// Both sides put it aside.
    case agendaItemParked(ItemKey)
    /// Both sides took it up again.
    case agendaItemResumed(ItemKey)
    /// A numbered session began; `chair` is the side whose chief presides (Order 22 §34: in turn).
    case sessionOpened(number: Int, form: SessionForm, chair: Side)
    /// It ended.
    case sessionClosed(number: Int)
    /// A side stated its demand.
    case demandTabled(Proposal)
    /// A side made an offer.
    case offerMade(Proposal)
    /// A side answered a proposal of the other side with terms of its own.
    case counterOfferMade(Proposal)
    /// A side offered several items as a whole.
    case packageOffered(Proposal)
    /// The author explained a proposal without changing it; the words are a disclosure.
    case offerClarified(ProposalNumber)
    /// The author states that a condition in words, counted from 0, now holds.
    case conditionFulfilled(ProposalNumber, condition: Int)
    /// Positions were taken back by who tabled them: those of a proposal, or those on the named items; neither: items not
    /// named.
    case offerWithdrawn(ProposalNumber?, SheetAct)
    /// Positions ran out by their own deadline: nobody took them back.
    case offerExpired(ProposalNumber?, SheetAct)
    /// The other side said no; the reason is a disclosure.
    case offerRejected(ProposalNumber, side: Side)
    /// A side states that it does not move on these items.
    case positionHeld(side: Side, party: PartyName?, items: [ItemKey])
    /// A caveat on items, numbered from 1; shown until lifted.
    case reservationEntered(number: Int, side: Side, items: [ItemKey], text: String)
    /// The side that entered it lifted it.
    case reservationLifted(number: Int)
    /// A neutral recommends terms.
    case recommendationMade(Proposal)
    /// A neutral decided, binding both.
    case awardMade(Proposal)
    /// Terms hold that were not agreed.
    case termsImposed(SheetAct, Imposition)
    /// A third party acted without proposing terms.
    case mediationRecorded(SheetAct)
    /// Agreed subject to ratification, approval or the rest of the talks; names the accepted proposal where one was.
    case tentativeAgreementReached(SheetAct, accepting: ProposalNumber?)
    /// Both sides opened it again.
    case tentativeAgreementReopened([ItemKey])
    /// Agreed.
    case agreementReached(SheetAct)
    /// A party joined what others had agreed.
    case partyAcceded(SheetAct)
    /// A vote was held.
    case ballotRecorded(Ballot)
    /// A side stated that the talks are stuck: 僵局.
    case impasseDeclared(SheetAct)
    /// A strike or other stoppage was announced, begun or ended.
    case stoppageRecorded(SheetAct)
    /// Anything else that was said or done.
    case statementRecorded(SheetAct)
    /// The end state by item as a published record tells it: the term in force, or `nil` for none or unknown.
    case outcomeRecorded([ItemOutcome])
    /// The negotiation ended.
    case negotiationConcluded(Conclusion)
    /// A side attached an estimate of what proposals cost; both sides see it.
    indirect case costEstimateAttached(AttachedEstimate)
    /// Terms of a proposal lie below statutory floors: they were recorded and cannot be agreed.
    case floorConflictDetected(ProposalNumber, [FloorConflict])
    /// The procedure around the table. Kept apart from the value, for its facts are larger than those at the table.
    indirect case procedure(ProcedureFact)
}
