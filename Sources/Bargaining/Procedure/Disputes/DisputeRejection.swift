/// The rule on disputes that refused an act. One case a rule.
public enum DisputeRejection: Error, Hashable, Sendable {
    // Conciliation
    /// One conciliation at a time: the number of the one that goes on.
    case conciliationGoesOn(Int)
    case conciliationUnknown(Int)
    case conciliationAlreadyAccepted(Int)
    case conciliationNotAccepted(Int)
    case conciliationIsClosed(Int)
    /// Accepted on a day before the last one ended.
    case conciliationsOverlap(through: LocalDay)
    case conciliationAlreadyExtended(Int)
    /// No time runs that could be prolonged.
    case conciliationHasNoTime(Int)
    /// Longer than the law of the place lets the authority prolong it.
    case extensionBeyondLimit(allowed: Period, Article)
    /// The clock closes nothing before its time is over.
    case conciliationStillRuns(through: LocalDay)
    case noConciliationGoesOn
    case tooManyConciliations
    /// Officials name a mediator only where there is something to mediate.
    case noDisputeToMediate
    // The agreement that comes of it
    case conciliationAgreementMissing(Int)
    /// The hash is not that of what the authority drew up last.
    case conciliationTextDiffers(Int)
    /// The words that came with the act are not those of the hash that it names.
    case wordsDiffer
    // Tripartite meetings
    case tooManyTripartiteMeetings
    case tooManyFollowUps
    // Disputes over performance
    case onlyTheLabourSideOrTheFederationMay
    case itemNotOfAgreement(ItemKey)
    case tooManyArbitrations
    case arbitrationUnknown(Int)
    case arbitrationAlreadyAwarded(Int)
    case arbitrationNotAwarded(Int)
    case judgmentAlreadyRecorded(Int, CourtInstance)
    case firstInstanceMissing(Int)
}
