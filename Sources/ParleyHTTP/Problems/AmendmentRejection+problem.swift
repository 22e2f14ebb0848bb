internal import Bargaining

extension AmendmentRejection {
    /// The problem of the rule.
    var problemCode: ProblemCode {
        switch self {
        case .notAgreed: .amendmentNotAgreed
        case .overtaken: .amendmentOvertaken
        case .needsNoVote: .amendmentNeedsNoVote
        case .alreadyVotedOn: .amendmentAlreadyVotedOn
        case .rejected: .amendmentRejected
        case .notRatified: .amendmentNotRatified
        case .needsNoSignature: .amendmentNeedsNoSignature
        case .textDiffers: .amendmentTextDiffers
        case .notSigned: .amendmentNotSigned
        case .needsNoFiling: .amendmentNeedsNoFiling
        case .alreadyFiled: .amendmentAlreadyFiled
        case .notFiled: .amendmentNotFiled
        case .alreadyReceived: .amendmentAlreadyReceived
        case .notReceived: .amendmentNotReceived
        case .alreadyObjected: .amendmentAlreadyObjected
        case .objectionStands: .amendmentObjectionStands
        case .alreadyInForce: .amendmentAlreadyInForce
        case .reviewStillRuns: .amendmentReviewStillRuns
        }
    }

    /// The words for the braces of the problem's texts.
    ///
    /// - Parameter number: the amendment.
    func problemValues(of number: Int) -> [String: String] {
        guard case .reviewStillRuns(let day) = self else { return ["amendment": String(number)] }
        return ["amendment": String(number), "day": day.description]
    }
}
