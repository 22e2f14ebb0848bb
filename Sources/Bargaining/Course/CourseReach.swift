/// On which items an event can change what a step of the course shows: positions that stand, results, statuses.
enum CourseReach: Hashable, Sendable {
    /// On none.
    case nothing
    /// On these at most.
    case items([ItemKey])
    /// On any.
    case everything

    /// What a fact can change. Right where in doubt: everything.
    init(_ fact: NegotiationFact) {
        switch fact {
        case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal),
            .packageOffered(let proposal), .recommendationMade(let proposal), .awardMade(let proposal):
            self = .items(proposal.sheet.items)
        case .offerWithdrawn(nil, let act), .offerExpired(nil, let act): self = .items(act.items)
        case .tentativeAgreementReached(let act, _), .agreementReached(let act):
            self = .items(act.items.isEmpty ? act.sheet.items : act.items)
        case .termsImposed(let act, _): self = .items(act.sheet.items)
        case .offerRejected, .conditionFulfilled, .positionHeld, .offerClarified,
            .mediationRecorded, .impasseDeclared, .stoppageRecorded, .statementRecorded, .costEstimateAttached,
            .floorConflictDetected, .invitationReceived, .invitationAccepted, .invitationRefused,
            .representativeAppointed, .representativeVacated, .chiefDesignated, .recorderAppointed, .mediatorAppointed,
            .jointActProposed, .sessionOpened, .sessionClosed:
            self = .nothing
        case .procedure(let fact): self.init(fact)
        default: self = .everything
        }
    }

    private init(_ fact: ProcedureFact) {
        switch fact {
        case .replyOverdue, .rectificationUrged, .officialAdmitted, .informationRequested, .informationDisclosed,
            .informationRefused, .rulesDisclosed, .minutesDrafted, .minutesSigned, .minutesDisputed, .stepProposed,
            .negotiationSuspended, .suspensionExtended, .negotiationResumed, .draftSigned, .draftSubmitted,
            .congressConvened, .congressBallotRecorded, .draftRejected, .sealAffixed, .filingReceived,
            .agreementPublished, .copySentToHigherUnion, .preparation, .dispute, .life, .groundwork:
            self = .nothing
        default: self = .everything
        }
    }
}
