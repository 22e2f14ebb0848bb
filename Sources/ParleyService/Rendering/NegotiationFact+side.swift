public import Bargaining

extension NegotiationFact {
    /// Whose act a fact is; `nil` where it is nobody's alone.
    public var side: Side? {
        switch self {
        case .invitationIssued(let act, _), .offerWithdrawn(_, let act), .offerExpired(_, let act),
            .termsImposed(let act, _), .mediationRecorded(let act), .tentativeAgreementReached(let act, _),
            .agreementReached(let act), .partyAcceded(let act), .impasseDeclared(let act), .stoppageRecorded(let act),
            .statementRecorded(let act):
            act.side
        case .invitationReceived(let side), .invitationAccepted(let side), .invitationRefused(let side),
            .representativeAppointed(_, let side, _, _), .jointActProposed(_, let side),
            .agendaItemProposed(_, let side),
            .agendaItemWithdrawn(_, let side), .offerRejected(_, let side), .positionHeld(let side, _, _),
            .reservationEntered(_, let side, _, _):
            side
        case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal),
            .packageOffered(let proposal), .recommendationMade(let proposal), .awardMade(let proposal):
            proposal.number.side
        case .offerClarified(let number), .conditionFulfilled(let number, _): number.side
        case .ballotRecorded(let ballot): ballot.side
        case .costEstimateAttached(let estimate): estimate.side
        case .procedure(let fact): fact.side
        case .negotiationOpened, .representativeVacated, .chiefDesignated, .recorderAppointed, .mediatorAppointed,
            .agendaItemAdmitted, .agendaItemParked, .agendaItemResumed, .sessionOpened, .sessionClosed,
            .floorConflictDetected, .reservationLifted, .tentativeAgreementReopened, .outcomeRecorded,
            .negotiationConcluded:
            nil
        }
    }
}
