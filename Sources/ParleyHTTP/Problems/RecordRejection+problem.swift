internal import Bargaining

extension RecordRejection {
    /// The problem of the rule.
    var problemCode: ProblemCode {
        switch self {
        case .lateEntryNotLate: .lateEntryNotLate
        case .lateEntryUnknown: .lateEntryUnknown
        case .lateEntryUnconfirmed: .lateEntryUnconfirmed
        case .ownContestStands: .ownContestStands
        case .tooManyLateEntries: .tooManyLateEntries
        case .tooManyConfirmations: .tooManyConfirmations
        }
    }

    /// The words for the braces of the problem's texts.
    var problemValues: [String: String] {
        switch self {
        case .lateEntryUnknown(let number), .lateEntryUnconfirmed(let number): ["entry": String(number)]
        case .lateEntryNotLate, .ownContestStands, .tooManyLateEntries, .tooManyConfirmations: [:]
        }
    }
}
