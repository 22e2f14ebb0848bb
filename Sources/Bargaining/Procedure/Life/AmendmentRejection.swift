/// The rule on an amendment's way into force that refused an act. One case a rule.
public enum AmendmentRejection: Error, Hashable, Sendable {
    /// Both sides have not agreed on its text.
    case notAgreed
    /// They agreed on a later one since.
    case overtaken
    case needsNoVote
    case alreadyVotedOn
    /// It was voted down.
    case rejected
    case notRatified
    /// Both chiefs signed it when they agreed on it.
    case needsNoSignature
    /// The hash is not that of the amended text.
    case textDiffers
    case notSigned
    case needsNoFiling
    case alreadyFiled
    case notFiled
    case alreadyReceived
    case notReceived
    case alreadyObjected
    /// The authority objected in time.
    case objectionStands
    case alreadyInForce
    /// The clock brings nothing into force before the review is over.
    case reviewStillRuns(through: LocalDay)
}
