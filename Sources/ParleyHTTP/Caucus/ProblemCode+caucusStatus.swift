internal import HTTPTypes

extension ProblemCode {
    /// The status of what a caucus refuses or keeps; `nil` for other problems.
    var statusOfCaucus: HTTPResponse.Status? {
        switch self {
        case .outsideMandate: .accepted
        case .mandateUnknown, .parkedPositionUnknown: .notFound
        case .limitsContradict, .mandateEndsInThePast, .draftEmpty: .unprocessableContent
        case .mandateAlreadyRevoked, .parkedPositionAlreadyDecided, .tooManyNotes, .tooManyMandates,
            .tooManyPrivateDrafts, .tooManyParkedPositions:
            .conflict
        default: nil
        }
    }
}
