/// The rule that refused a command. One case a rule; the stable code and the texts in both languages are at the edge.
public enum NegotiationRejection: Error, Hashable, Sendable {
    // The negotiation
    case negotiationNotFound
    case negotiationAlreadyExists
    case publishedRecordTakesNoActs
    case notAPublishedRecord
    case negotiationConcluded
    case invitationNotAccepted
    case invitationAlreadyAnswered
    case onlyTheAddresseeMayReply
    case sidesShareAParty
    case partyUnknown(PartyName)
    case sideNeedsAParty(Side)
    // Seats
    case noSeat
    case seatBelongsToNoSide
    case onlyTheChiefMay
    case onlyANeutralMay
    case onlyAMediatorMay
    case onlyTheClockMay
    case seatTaken(SeatID)
    case seatUnknown(SeatID)
    case seatOfTheOtherSide(SeatID)
    case chiefMustBeReplacedFirst
    /// An outsider cannot be chief (Order 22 §23).
    case chiefFromOutside(SeatID)
    // Agenda
    case itemUnknown(ItemKey)
    case itemAlreadyProposed(ItemKey)
    case itemAlreadyAdmitted(ItemKey)
    case itemNotAdmitted(ItemKey)
    case itemClosed(ItemKey, ItemStatus)
    case itemRaisedByTheOtherSide(ItemKey)
    case itemNamedTwice(ItemKey)
    case itemsMissing
    case itemNotParked(ItemKey)
    case itemNotTentativelyAgreed(ItemKey)
    /// Not in 0…``AgendaItem/maximumWorkers``.
    case workersOutOfRange(ItemKey)
    // Sessions
    case sessionAlreadyOpen
    case noSessionOpen
    // Terms
    case unitNotOfItem(ItemKey, given: Unit, expected: Unit)
    case measureNotAllowed(ItemKey)
    case rangeReversed(ItemKey)
    case tiersOverlap(ItemKey)
    case termInvalid(ItemKey)
    case currencyMismatch(ItemKey)
    /// What is to be agreed lies below what the law allows.
    case belowStatutoryFloor(FloorConflict)
    // Proposals
    case packageNeedsTwoItems
    case proposalUnknown(ProposalNumber)
    case proposalNotOpen(ProposalNumber, ProposalStatus)
    case proposalOfOwnSide(ProposalNumber)
    case proposalOfTheOtherSide(ProposalNumber)
    case proposalBindsNobody(ProposalNumber)
    case counterNamesNoItemOfProposal(ProposalNumber)
    case validityEndsInThePast
    case proposalExpired(ProposalNumber)
    case proposalNotYetExpired(ProposalNumber)
    case conditionUnknown(ProposalNumber, Int)
    case conditionNotFulfilled(ProposalNumber, Int)
    case ownReservationOpen(Int)
    case nothingToHold(ItemKey)
    // Reservations
    case reservationUnknown(Int)
    case reservationOfTheOtherSide(Int)
    // Joint acts
    case alreadyStated
    case nothingTentativelyAgreed
    case itemsStillOpen([ItemKey])
    // Published records
    case termsDoNotMatchItems
    case tooManyProposals
    // Bounds of a negotiation
    case tooManyItems
    case tooManyParties(Side)
    case tooManySeats
    case tooManySessions
    case tooManyReservations
    case tooManyConditions
    case tooManyBallots
    /// A text is empty, too long, or holds control characters.
    case wordsMalformed
    // Cost estimates
    case costing(CostingRejection)
    // The procedure around the table
    case procedure(ProcedureRejection)
}
