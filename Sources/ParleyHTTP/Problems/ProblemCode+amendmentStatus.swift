internal import HTTPTypes

extension ProblemCode {
    /// The HTTP status of a refusal by a rule on an amendment's way into force; `nil` for every other problem.
    var statusOfAmendments: HTTPResponse.Status? {
        switch self {
        case .amendmentTextDiffers: .unprocessableContent
        case .amendmentNotAgreed, .amendmentOvertaken, .amendmentNeedsNoVote, .amendmentAlreadyVotedOn,
            .amendmentRejected, .amendmentNotRatified, .amendmentNeedsNoSignature, .amendmentNotSigned,
            .amendmentNeedsNoFiling, .amendmentAlreadyFiled, .amendmentNotFiled, .amendmentAlreadyReceived,
            .amendmentNotReceived, .amendmentAlreadyObjected, .amendmentObjectionStands, .amendmentAlreadyInForce,
            .amendmentReviewStillRuns:
            .conflict
        default: statusOfRecord
        }
    }
}
