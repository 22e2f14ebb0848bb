internal import HTTPTypes

extension ProblemCode {
    /// The HTTP status of a refusal by a rule on disputes; `nil` for every other problem.
    var statusOfDisputes: HTTPResponse.Status? {
        switch self {
        case .onlyTheLabourSideOrTheFederationMay: .forbidden
        case .conciliationUnknown, .arbitrationUnknown: .notFound
        case .sessionInThePast, .frontLineOutOfRange, .conciliationsOverlap, .extensionBeyondLimit,
            .conciliationTextDiffers, .wordsDiffer,
            .tooManyFollowUps, .itemNotOfAgreement:
            .unprocessableContent
        case .conciliationGoesOn, .conciliationAlreadyAccepted, .conciliationNotAccepted, .conciliationIsClosed,
            .conciliationAlreadyExtended, .conciliationHasNoTime, .conciliationStillRuns, .noConciliationGoesOn,
            .noDisputeToMediate,
            .tooManyConciliations, .conciliationAgreementMissing, .tooManyTripartiteMeetings, .tooManyArbitrations,
            .arbitrationAlreadyAwarded, .arbitrationNotAwarded, .judgmentAlreadyRecorded, .firstInstanceMissing:
            .conflict
        default: statusOfLife
        }
    }
}
