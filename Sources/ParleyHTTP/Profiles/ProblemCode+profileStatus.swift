internal import HTTPTypes

extension ProblemCode {
    /// The status of what publishing a profile, or using one, is refused with; `nil` for other problems.
    var statusOfProfiles: HTTPResponse.Status? {
        switch self {
        case .profileRefused, .profileInForceMissing, .profileNotInForce: .unprocessableContent
        case .profileVersionPublished, .profileVersionNotLater, .tooManyProfileVersions: .conflict
        default: nil
        }
    }
}
