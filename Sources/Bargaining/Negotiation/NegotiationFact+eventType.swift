public import EventSourcing

extension NegotiationFact {
    /// The permanent name under which the fact is stored: its case in PascalCase.
    public var eventType: EventType {
        switch self {
        case .negotiationOpened: EventTypes.negotiationOpened
        case .invitationIssued: EventTypes.invitationIssued
        case .invitationReceived: EventTypes.invitationReceived
        case .invitationAccepted: EventTypes.invitationAccepted
        case .invitationRefused: EventTypes.invitationRefused
        case .representativeAppointed: EventTypes.representativeAppointed
        case .representativeVacated: EventTypes.representativeVacated
        case .chiefDesignated: EventTypes.chiefDesignated
        case .recorderAppointed: EventTypes.recorderAppointed
        case .mediatorAppointed: EventTypes.mediatorAppointed
        case .jointActProposed: EventTypes.jointActProposed
        case .agendaItemProposed: EventTypes.agendaItemProposed
        case .agendaItemAdmitted: EventTypes.agendaItemAdmitted
        case .agendaItemWithdrawn: EventTypes.agendaItemWithdrawn
        case .agendaItemParked: EventTypes.agendaItemParked
        case .agendaItemResumed: EventTypes.agendaItemResumed
        case .sessionOpened: EventTypes.sessionOpened
        case .sessionClosed: EventTypes.sessionClosed
        case .demandTabled: EventTypes.demandTabled
        case .offerMade: EventTypes.offerMade
        case .counterOfferMade: EventTypes.counterOfferMade
        case .packageOffered: EventTypes.packageOffered
        case .offerClarified: EventTypes.offerClarified
        case .conditionFulfilled: EventTypes.conditionFulfilled
        case .offerWithdrawn: EventTypes.offerWithdrawn
        case .offerExpired: EventTypes.offerExpired
        case .offerRejected: EventTypes.offerRejected
        case .positionHeld: EventTypes.positionHeld
        case .reservationEntered: EventTypes.reservationEntered
        case .reservationLifted: EventTypes.reservationLifted
        case .recommendationMade: EventTypes.recommendationMade
        case .awardMade: EventTypes.awardMade
        case .termsImposed: EventTypes.termsImposed
        case .mediationRecorded: EventTypes.mediationRecorded
        case .tentativeAgreementReached: EventTypes.tentativeAgreementReached
        case .tentativeAgreementReopened: EventTypes.tentativeAgreementReopened
        case .agreementReached: EventTypes.agreementReached
        case .partyAcceded: EventTypes.partyAcceded
        case .ballotRecorded: EventTypes.ballotRecorded
        case .impasseDeclared: EventTypes.impasseDeclared
        case .stoppageRecorded: EventTypes.stoppageRecorded
        case .statementRecorded: EventTypes.statementRecorded
        case .outcomeRecorded: EventTypes.outcomeRecorded
        case .negotiationConcluded: EventTypes.negotiationConcluded
        case .costEstimateAttached: EventTypes.costEstimateAttached
        case .floorConflictDetected: EventTypes.floorConflictDetected
        case .procedure(let fact): fact.eventType
        }
    }
}

/// Checked once, so that naming an event costs nothing on the append path.
private enum EventTypes {
    static let negotiationOpened = EventType(literal: "NegotiationOpened")
    static let invitationIssued = EventType(literal: "InvitationIssued")
    static let invitationReceived = EventType(literal: "InvitationReceived")
    static let invitationAccepted = EventType(literal: "InvitationAccepted")
    static let invitationRefused = EventType(literal: "InvitationRefused")
    static let representativeAppointed = EventType(literal: "RepresentativeAppointed")
    static let representativeVacated = EventType(literal: "RepresentativeVacated")
    static let chiefDesignated = EventType(literal: "ChiefDesignated")
    static let recorderAppointed = EventType(literal: "RecorderAppointed")
    static let mediatorAppointed = EventType(literal: "MediatorAppointed")
    static let jointActProposed = EventType(literal: "JointActProposed")
    static let agendaItemProposed = EventType(literal: "AgendaItemProposed")
    static let agendaItemAdmitted = EventType(literal: "AgendaItemAdmitted")
    static let agendaItemWithdrawn = EventType(literal: "AgendaItemWithdrawn")
    static let agendaItemParked = EventType(literal: "AgendaItemParked")
    static let agendaItemResumed = EventType(literal: "AgendaItemResumed")
    static let sessionOpened = EventType(literal: "SessionOpened")
    static let sessionClosed = EventType(literal: "SessionClosed")
    static let demandTabled = EventType(literal: "DemandTabled")
    static let offerMade = EventType(literal: "OfferMade")
    static let counterOfferMade = EventType(literal: "CounterOfferMade")
    static let packageOffered = EventType(literal: "PackageOffered")
    static let offerClarified = EventType(literal: "OfferClarified")
    static let conditionFulfilled = EventType(literal: "ConditionFulfilled")
    static let offerWithdrawn = EventType(literal: "OfferWithdrawn")
    static let offerExpired = EventType(literal: "OfferExpired")
    static let offerRejected = EventType(literal: "OfferRejected")
    static let positionHeld = EventType(literal: "PositionHeld")
    static let reservationEntered = EventType(literal: "ReservationEntered")
    static let reservationLifted = EventType(literal: "ReservationLifted")
    static let recommendationMade = EventType(literal: "RecommendationMade")
    static let awardMade = EventType(literal: "AwardMade")
    static let termsImposed = EventType(literal: "TermsImposed")
    static let mediationRecorded = EventType(literal: "MediationRecorded")
    static let tentativeAgreementReached = EventType(literal: "TentativeAgreementReached")
    static let tentativeAgreementReopened = EventType(literal: "TentativeAgreementReopened")
    static let agreementReached = EventType(literal: "AgreementReached")
    static let partyAcceded = EventType(literal: "PartyAcceded")
    static let ballotRecorded = EventType(literal: "BallotRecorded")
    static let impasseDeclared = EventType(literal: "ImpasseDeclared")
    static let stoppageRecorded = EventType(literal: "StoppageRecorded")
    static let statementRecorded = EventType(literal: "StatementRecorded")
    static let outcomeRecorded = EventType(literal: "OutcomeRecorded")
    static let negotiationConcluded = EventType(literal: "NegotiationConcluded")
    static let costEstimateAttached = EventType(literal: "CostEstimateAttached")
    static let floorConflictDetected = EventType(literal: "FloorConflictDetected")
}
