internal import HTTPTypes

extension ProblemCode {
    /// The HTTP status of a refusal by a rule on disputes; `nil` for every other problem.
    var statusOfDisputes: HTTPResponse.Status? {
        switch self {
        case .conciliationUnknown: .notFound
        case .sessionInThePast, .conciliationsOverlap, .extensionBeyondLimit, .conciliationTextDiffers, .wordsDiffer:
            .unprocessableContent
        case .conciliationGoesOn, .conciliationAlreadyAccepted, .conciliationNotAccepted, .conciliationIsClosed,
            .conciliationAlreadyExtended, .conciliationHasNoTime, .conciliationStillRuns, .noConciliationGoesOn,
            .tooManyConciliations, .conciliationAgreementMissing:
            .conflict
        default: nil
        }
    }
}
