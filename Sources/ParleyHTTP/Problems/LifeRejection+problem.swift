internal import Bargaining

extension LifeRejection {
    /// The problem of the rule.
    var problemCode: ProblemCode {
        switch self {
        case .commitmentUnknown: .commitmentUnknown
        case .commitmentOfTheOtherSide: .commitmentOfTheOtherSide
        case .commitmentAlreadyFulfilled: .commitmentAlreadyFulfilled
        case .commitmentNotFulfilled: .commitmentNotFulfilled
        case .fulfilmentOfOwnSide: .fulfilmentOfOwnSide
        case .commitmentStillRuns: .commitmentStillRuns
        case .commitmentAlreadyMissed: .commitmentAlreadyMissed
        case .commitmentLapsed: .commitmentLapsed
        case .amendmentUnknown: .amendmentUnknown
        case .amendmentAlreadyMade: .amendmentAlreadyMade
        case .amendmentChangesNothing: .amendmentChangesNothing
        case .tooManyAmendments: .tooManyAmendments
        case .amendment(_, let rejection): rejection.problemCode
        case .agreementDissolved: .agreementDissolved
        case .agreementNotDissolved: .agreementNotDissolved
        case .tooManyRuleChanges: .tooManyRuleChanges
        case .tooManyPerformanceReports: .tooManyPerformanceReports
        case .successorUnknown: .successorUnknown
        case .successorOfOtherParties: .successorOfOtherParties
        case .successorIsEarlier: .successorIsEarlier
        case .successorNotInForce: .successorNotInForce
        case .tooManyNextRounds: .tooManyNextRounds
        case .agreementSuperseded: .agreementSuperseded
        }
    }

    /// The words for the braces of the problem's texts.
    var problemValues: [String: String] {
        switch self {
        case .commitmentUnknown(let number), .commitmentOfTheOtherSide(let number),
            .commitmentAlreadyFulfilled(let number), .commitmentNotFulfilled(let number),
            .fulfilmentOfOwnSide(let number), .commitmentAlreadyMissed(let number), .commitmentLapsed(let number):
            ["commitment": String(number)]
        case .commitmentStillRuns(let day): ["day": day.description]
        case .amendmentUnknown(let number), .amendmentAlreadyMade(let number): ["amendment": String(number)]
        case .amendment(let number, let rejection): rejection.problemValues(of: number)
        case .amendmentChangesNothing, .tooManyAmendments, .agreementDissolved, .agreementNotDissolved,
            .tooManyRuleChanges, .tooManyPerformanceReports, .successorUnknown, .successorOfOtherParties,
            .successorIsEarlier, .successorNotInForce, .tooManyNextRounds, .agreementSuperseded:
            [:]
        }
    }
}
