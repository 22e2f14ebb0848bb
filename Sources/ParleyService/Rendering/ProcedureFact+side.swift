internal import Bargaining

extension ProcedureFact {
    /// Whose act a fact is; `nil` where it is nobody's alone, an office's, or the clock's.
    var side: Side? {
        switch self {
        case .officialAdmitted(_, _, let side), .informationRequested(_, let side, _),
            .informationDisclosed(_, let side, _, _), .informationRefused(_, let side), .stepProposed(_, let side),
            .draftSigned(_, let side, _, _, _), .agreementSigned(_, let side, _, _, _),
            .agreementPublished(let side, _, _), .entryContested(_, let side), .contestResolved(_, let side),
            .minutesSigned(_, _, let side, _), .minutesDisputed(_, let side, _):
            side
        case .rulesDisclosed, .sealAffixed: .employer
        case .copySentToHigherUnion: .labour
        case .entryVoided(let entry): entry.proposal.side
        case .preparation(.representativesPublished(let publication)): publication.side
        case .dispute(let fact): fact.side
        case .life(let fact): fact.side
        case .session(let fact): fact.side
        case .record(let fact): fact.side
        case .groundwork(let fact): fact.side
        case .preparation(.sessionScheduled), .replyOverdue, .rectificationUrged, .minutesDrafted,
            .negotiationSuspended, .suspensionExtended,
            .negotiationResumed,
            .draftAssembled, .draftSubmitted, .congressConvened, .congressBallotRecorded, .draftRatified,
            .draftRejected, .agreementFiled, .filingReceived, .objectionRaised, .agreementRefiled, .agreementTookEffect,
            .enterpriseAcceded, .agreementExpired, .entryCorrected, .negotiationAbandoned:
            nil
        }
    }
}
