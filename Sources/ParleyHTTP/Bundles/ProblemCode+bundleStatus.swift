internal import HTTPTypes

extension ProblemCode {
    /// The status of problems around bundles; `nil` for other problems.
    var statusOfBundles: HTTPResponse.Status? {
        switch self {
        case .bundlePending: .conflict
        case .bundleTooLarge: .unprocessableContent
        default: nil
        }
    }
}
