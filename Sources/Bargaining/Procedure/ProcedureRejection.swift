/// The rule of the procedure that refused an act. One case a rule; who may act at all is refused as at the table.
public enum ProcedureRejection: Error, Hashable, Sendable {
    // What the act comes with
    /// The act came without a profile, or with another one than the negotiation keeps: `CN@1`.
    case profileNotOfNegotiation(String)
    /// The profile has no rule where the law has to say something, or its period ends outside the calendar.
    case profileSilent(ProfileParameter)
    /// A clock starts or ends with the act, so the day on which it happened must be known.
    case dayUnknown
    // Officials and offices
    case onlyTheLabourChiefMay
    case onlyAnOfficialMay(Office)
    case onlyTheEmployerSideMay
    case onlyTheLabourSideMay
    /// The recorder, or the federation for the congress.
    case onlyTheRecorderOrTheFederationMay
    /// The employer side, or the federation for an industry.
    case onlyTheEmployerSideOrTheFederationMay
    // Reply
    case receiptNotConfirmed
    case replyNotYetDue(LocalDay)
    case nothingToUrge
    // Information
    case requestUnknown(Int)
    case requestAnswered(Int)
    case requestOfOwnSide(Int)
    case documentsMissing
    case tooManyDocuments
    case tooManyRequests
    case tooManyRulesDisclosures
    // Minutes
    case onlyTheRecorderMay
    case sessionUnknown(Int)
    case minutesUnknown(session: Int, version: Int)
    /// A later version took their place.
    case minutesSuperseded(session: Int, version: Int)
    case minutesTextDiffers(session: Int)
    /// The words that came with the act are not those of the hash that it names.
    case minutesWordsDiffer
    /// Signed by all who sign, and undisputed.
    case minutesAlreadySigned(Int)
    /// By the article, where the law says who signs.
    case notASignerOfMinutes(Article?)
    case tooManyMinutes
    // Joint steps and suspension
    case tooManyPendingSteps
    case alreadySuspended
    case notSuspended
    case suspensionEndsInThePast
    case suspensionNotExtended
    /// The place forbids a suspension of this length.
    case suspensionBeyondCap(SuspensionBreach)
    case tooManySuspensions
    // Draft
    case itemsNotSettled([ItemKey])
    case itemCannotBeCarried(ItemKey)
    case itemContested(ItemKey)
    case termNotAllowed(TermBreach)
    /// Not in 1…``AgendaItem/maximumWorkers``.
    case workersOutOfRange
    case tooManyDrafts
    case draftUnknown(Int)
    /// A later draft took its place.
    case draftSuperseded(Int)
    case textDiffers(Int)
    /// These items were opened or agreed anew since.
    case draftOutdated(Int, [ItemKey])
    case draftRejected(Int)
    case agreementAlreadySigned(Int)
    // Congress
    case draftNotSigned(Int)
    case draftAlreadySubmitted(Int)
    case draftNotSubmitted(Int)
    case draftAlreadyVotedOn(Int)
    case enterprisesMissing
    case enterpriseNamedTwice(PartyName)
    case enterpriseNotVoting(PartyName?)
    case tooManyEnterprises
    case tooManySittings
    case congressNotConvened
    /// for + against + abstentions ≤ attending ≤ eligible, and somebody is eligible.
    case countsDoNotFit
    /// The result as announced is not the one that the counts give.
    case announcedResultDisagrees
    // Signature and filing
    case notRatified(Int)
    case agreementNotSigned(Int)
    case platformAgreementIsNotFiled
    case alreadyFiled(Int)
    /// A first filing was received; what follows an objection is filed anew.
    case refilingNeeded(Int)
    case noObjectionToAnswer
    case copiesOutOfRange
    case notFiled(Int)
    case alreadyReceived(Int)
    case notReceived(Int)
    case alreadyObjected(Int)
    case clausesMissing
    case clauseOutOfRange(Int)
    case clauseNamedTwice(Int)
    // Effect and after
    case objectionStands(Int)
    case reviewStillRuns(through: LocalDay)
    case alreadyInForce
    case notInForce
    case termStillRuns(through: LocalDay)
    case agreementExpired
    case agreementBindsAllInScope
    case alreadyAcceded(PartyName)
    case workersExceedScope
    // Corrections
    case entryOfTheOtherSide
    case entryOfOwnSide
    case correctionChangesNothing
    case entryAccepted
    case entryNotStanding
    case alreadyContested
    case notContested
    case tooManyContests
    // Preparation
    case sessionInThePast
    /// More front-line workers than representatives, or fewer than none.
    case frontLineOutOfRange
    /// The same of another group.
    case representativeGroupOutOfRange
    // Disputes
    case dispute(DisputeRejection)
    // Life of the agreement
    case life(LifeRejection)
    // The window for the negotiation
    /// The clock marks nothing before the time is over.
    case windowStillRuns(through: LocalDay)
    /// The talks rest, came to a text, or are before the authority.
    case talksGoOn
    // Sessions and the record
    case session(SessionRejection)
    case record(RecordRejection)
    case groundwork(GroundworkRejection)
}
