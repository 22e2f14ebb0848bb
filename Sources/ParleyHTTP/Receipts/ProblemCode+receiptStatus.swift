internal import HTTPTypes

extension ProblemCode {
    /// The status of problems around proofs; `nil` for other problems.
    var statusOfReceipts: HTTPResponse.Status? {
        switch self {
        case .proofPending, .checkpointMissing: .notFound
        case .sizeBeyondCheckpoint: .unprocessableContent
        case .tooManyWaiting: .serviceUnavailable
        default: nil
        }
    }
}
