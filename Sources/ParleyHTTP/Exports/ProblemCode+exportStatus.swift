internal import HTTPTypes

extension ProblemCode {
    /// The status of problems around exports; `nil` for other problems.
    var statusOfExports: HTTPResponse.Status? {
        switch self {
        case .viewUnknown, .contractMissing: .notFound
        case .tooManyExports: .tooManyRequests
        case .exportsBusy: .serviceUnavailable
        default: nil
        }
    }
}
