internal import HTTPTypes

extension ProblemCode {
    /// The status of what the journal of reads refuses; `nil` for other problems.
    var statusOfReplay: HTTPResponse.Status? {
        self == .readNotNoted ? .serviceUnavailable : nil
    }
}
