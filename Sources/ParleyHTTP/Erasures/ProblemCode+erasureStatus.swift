internal import HTTPTypes

extension ProblemCode {
    /// The status of what the register of erasures refuses; `nil` for other problems.
    var statusOfErasures: HTTPResponse.Status? {
        switch self {
        case .erasureOfAnotherPerson, .erasureBeyondReach: .forbidden
        case .erasurePersonUnknown, .holdEndsInThePast: .unprocessableContent
        case .erasureAlreadyRequested, .erasureRefusedBefore, .erasureOrderedBefore, .erasureAlreadyHeld,
            .erasureNotHeld, .erasureUnderHold, .tooManyErasures:
            .conflict
        default: nil
        }
    }
}
