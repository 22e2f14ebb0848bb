internal import HTTPTypes

extension ProblemCode {
    /// The HTTP status of a refusal by a rule on sessions or on the record itself; `nil` for every other problem.
    var statusOfRecord: HTTPResponse.Status? {
        switch self {
        case .caucusOfTheOtherSide: .forbidden
        case .lateEntryUnknown: .notFound
        case .attendeeNamedTwice, .sideAbsent, .adjournedIntoThePast, .lateEntryNotLate:
            .unprocessableContent
        case .windowStillRuns, .talksGoOn, .caucusRunning, .noCaucusRunning, .lateEntryUnconfirmed, .ownContestStands,
            .tooManyLateEntries,
            .tooManyConfirmations:
            .conflict
        default: statusOfGroundwork
        }
    }
}
