internal import HTTPTypes

extension ProblemCode {
    /// The status of what a caucus refuses or keeps; `nil` for other problems.
    var statusOfCaucus: HTTPResponse.Status? {
        switch self {
        case .outsideMandate: .accepted
        case .mandateUnknown, .parkedPositionUnknown, .privateEstimateUnknown: .notFound
        case .limitsContradict, .mandateEndsInThePast, .draftEmpty, .privateEstimateEmpty: .unprocessableContent
        case .mandateAlreadyRevoked, .parkedPositionAlreadyDecided, .tooManyNotes, .tooManyMandates,
            .tooManyPrivateDrafts, .tooManyParkedPositions, .privateEstimateAlreadyReleased, .tooManyPrivateEstimates:
            .conflict
        default: nil
        }
    }
}
