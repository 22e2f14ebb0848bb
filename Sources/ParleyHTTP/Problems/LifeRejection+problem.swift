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
        }
    }
}
