internal import HTTPTypes

extension ProblemCode {
    /// The HTTP status of a refusal by a rule on the life of an agreement; `nil` for every other problem.
    var statusOfLife: HTTPResponse.Status? {
        switch self {
        case .commitmentOfTheOtherSide, .fulfilmentOfOwnSide: .forbidden
        case .commitmentUnknown, .amendmentUnknown: .notFound
        case .amendmentChangesNothing, .successorUnknown, .successorOfOtherParties, .successorIsEarlier:
            .unprocessableContent
        case .commitmentAlreadyFulfilled, .commitmentNotFulfilled, .commitmentStillRuns, .commitmentAlreadyMissed,
            .commitmentLapsed, .amendmentAlreadyMade, .tooManyAmendments, .agreementDissolved, .agreementNotDissolved,
            .tooManyRuleChanges, .tooManyPerformanceReports, .successorNotInForce, .tooManyNextRounds,
            .agreementSuperseded:
            .conflict
        default: statusOfAmendments
        }
    }
}
