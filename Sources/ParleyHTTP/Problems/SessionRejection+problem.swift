internal import Bargaining

extension SessionRejection {
    /// The problem of the rule.
    var problemCode: ProblemCode {
        switch self {
        case .attendeeNamedTwice: .attendeeNamedTwice
        case .sideAbsent: .sideAbsent
        case .caucusRunning: .caucusRunning
        case .noCaucusRunning: .noCaucusRunning
        case .caucusOfTheOtherSide: .caucusOfTheOtherSide
        case .adjournedIntoThePast: .adjournedIntoThePast
        }
    }

    /// The words for the braces of the problem's texts.
    var problemValues: [String: String] {
        switch self {
        case .sideAbsent(let side), .caucusRunning(let side): ["side": side.rawValue]
        case .attendeeNamedTwice, .noCaucusRunning, .caucusOfTheOtherSide, .adjournedIntoThePast: [:]
        }
    }
}
