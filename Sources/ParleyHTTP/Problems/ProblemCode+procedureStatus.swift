internal import HTTPTypes

extension ProblemCode {
    /// The HTTP status of a refusal by a rule of the procedure; `nil` for every other problem.
    var statusOfProcedure: HTTPResponse.Status? {
        switch self {
        case .onlyTheLabourChiefMay, .onlyAnOfficialMay, .onlyTheEmployerSideMay, .onlyTheLabourSideMay,
            .onlyTheRecorderOrTheFederationMay, .onlyTheEmployerSideOrTheFederationMay, .informationRequestOfOwnSide,
            .entryOfTheOtherSide, .entryOfOwnSide, .onlyTheRecorderMay, .notASignerOfMinutes:
            .forbidden
        case .informationRequestUnknown, .draftUnknown, .entryUnknown, .sessionUnknown, .minutesUnknown:
            .notFound
        case .dayUnknown, .documentsMissing, .tooManyDocuments, .suspensionEndsInThePast, .suspensionNotExtended,
            .suspensionBeyondCap, .itemCannotBeCarried, .agreementTermReversed, .agreementTermTooShort,
            .agreementTermTooLong, .coveredWorkersOutOfRange, .textDiffers, .enterprisesMissing, .enterpriseNamedTwice,
            .enterpriseNotVoting, .tooManyEnterprises, .countsDoNotFit, .announcedResultDisagrees, .copiesOutOfRange,
            .clausesMissing, .clauseOutOfRange, .clauseNamedTwice, .workersExceedScope, .correctionChangesNothing,
            .profileUnknown, .minutesTextDiffers, .minutesWordsDiffer:
            .unprocessableContent
        case .profileNotAvailable, .profileSilent, .receiptNotConfirmed, .replyNotYetDue, .nothingToUrge,
            .informationRequestAnswered, .tooManyInformationRequests, .tooManyRuleDisclosures, .tooManyPendingSteps,
            .alreadySuspended, .notSuspended, .tooManySuspensions, .itemsNotSettled, .itemContested, .tooManyDrafts,
            .draftSuperseded, .draftOutdated, .draftRejected, .agreementAlreadySigned, .draftNotSigned,
            .draftAlreadySubmitted, .draftNotSubmitted, .draftAlreadyVotedOn, .tooManySittings, .congressNotConvened,
            .notRatified, .agreementNotSigned, .platformAgreementIsNotFiled, .alreadyFiled, .refilingNeeded,
            .noObjectionToAnswer, .notFiled, .alreadyReceived, .notReceived, .alreadyObjected, .objectionStands,
            .reviewStillRuns, .alreadyInForce, .notInForce, .termStillRuns, .agreementExpired,
            .agreementBindsAllInScope, .alreadyAcceded, .entryAccepted, .entryNotStanding, .alreadyContested,
            .notContested, .tooManyContests, .minutesSuperseded, .minutesAlreadySigned, .tooManyMinutes:
            .conflict
        default: statusOfDisputes
        }
    }
}
