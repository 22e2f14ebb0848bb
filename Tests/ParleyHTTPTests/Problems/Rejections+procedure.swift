import Bargaining
import Testing

extension Rejections {
    /// One refusal of each rule of the procedure, and of each way to break it.
    static func ofProcedure() throws -> [ProcedureRejection] {
        let item = try #require(ItemKey("per_parcel"))
        let firm = try #require(PartyName("Firm"))
        let article = try #require(Article("O22 §35"))
        let day = try #require(LocalDay("2026-06-04"))
        return [
            .profileNotOfNegotiation("CN@1"), .profileSilent(.review), .dayUnknown, .onlyTheLabourChiefMay,
            .onlyAnOfficialMay(.authority), .onlyTheEmployerSideMay, .onlyTheLabourSideMay,
            .onlyTheRecorderOrTheFederationMay, .onlyTheEmployerSideOrTheFederationMay, .receiptNotConfirmed,
            .replyNotYetDue(day), .nothingToUrge, .requestUnknown(1), .requestAnswered(1), .requestOfOwnSide(1),
            .onlyTheRecorderMay, .sessionUnknown(2),
            .minutesUnknown(session: 1, version: 2), .minutesSuperseded(session: 1, version: 1),
            .minutesTextDiffers(session: 1), .minutesWordsDiffer, .minutesAlreadySigned(1),
            .notASignerOfMinutes(article), .tooManyMinutes,
            .documentsMissing, .tooManyDocuments, .tooManyRequests, .tooManyRulesDisclosures, .tooManyPendingSteps,
            .alreadySuspended, .notSuspended, .suspensionEndsInThePast, .suspensionNotExtended,
            .suspensionBeyondCap(.tooLong(days: 61, allowed: 60, article)), .tooManySuspensions,
            .itemsNotSettled([item]), .itemCannotBeCarried(item), .itemContested(item),
            .termNotAllowed(.endsBeforeStart), .termNotAllowed(.tooShort(years: 1, article)),
            .termNotAllowed(.tooLong(years: 3, article)), .workersOutOfRange, .tooManyDrafts, .draftUnknown(1),
            .draftSuperseded(1), .textDiffers(1), .draftOutdated(1, [item]), .draftRejected(1),
            .agreementAlreadySigned(1), .draftNotSigned(1), .draftAlreadySubmitted(1), .draftNotSubmitted(1),
            .draftAlreadyVotedOn(1), .enterprisesMissing, .enterpriseNamedTwice(firm), .enterpriseNotVoting(nil),
            .tooManyEnterprises, .tooManySittings, .congressNotConvened, .countsDoNotFit, .announcedResultDisagrees,
            .notRatified(1), .agreementNotSigned(1), .platformAgreementIsNotFiled, .alreadyFiled(1),
            .refilingNeeded(1), .noObjectionToAnswer, .copiesOutOfRange, .notFiled(1), .alreadyReceived(1),
            .notReceived(1), .alreadyObjected(1), .clausesMissing, .clauseOutOfRange(1_001), .clauseNamedTwice(4),
            .objectionStands(1), .reviewStillRuns(through: day), .alreadyInForce, .notInForce,
            .termStillRuns(through: day), .agreementExpired, .agreementBindsAllInScope, .alreadyAcceded(firm),
            .workersExceedScope, .entryOfTheOtherSide, .entryOfOwnSide, .correctionChangesNothing, .entryAccepted,
            .entryNotStanding, .alreadyContested, .notContested, .tooManyContests,
            .sessionInThePast, .frontLineOutOfRange,
        ] + ofDisputes(article, day, item).map { .dispute($0) } + ofLife(day).map { .life($0) }
            + ofSessions.map { .session($0) } + ofTheRecord.map { .record($0) }
            + [.representativeGroupOutOfRange, .windowStillRuns(through: day), .talksGoOn]
            + (try ofGroundwork()).map { .groundwork($0) }
    }

    /// One refusal of each rule on the life of an agreement.
    private static func ofLife(_ day: LocalDay) -> [LifeRejection] {
        [
            .commitmentUnknown(1), .commitmentOfTheOtherSide(1), .commitmentAlreadyFulfilled(1),
            .commitmentNotFulfilled(1), .fulfilmentOfOwnSide(1), .commitmentStillRuns(through: day),
            .commitmentAlreadyMissed(1), .commitmentLapsed(1), .amendmentUnknown(1), .amendmentAlreadyMade(1),
            .amendmentChangesNothing, .tooManyAmendments, .agreementDissolved, .agreementNotDissolved,
            .tooManyRuleChanges, .tooManyPerformanceReports, .successorUnknown, .successorOfOtherParties,
            .successorIsEarlier, .successorNotInForce, .tooManyNextRounds, .agreementSuperseded,
        ] + ofAmendments(day).map { .amendment(1, $0) }
    }

    /// One refusal of each rule on an amendment's way into force.
    private static func ofAmendments(_ day: LocalDay) -> [AmendmentRejection] {
        [
            .notAgreed, .overtaken, .needsNoVote, .alreadyVotedOn, .rejected, .notRatified, .needsNoSignature,
            .textDiffers, .notSigned, .needsNoFiling, .alreadyFiled, .notFiled, .alreadyReceived, .notReceived,
            .alreadyObjected, .objectionStands, .alreadyInForce, .reviewStillRuns(through: day),
        ]
    }

    /// One refusal of each rule on disputes.
    private static func ofDisputes(_ article: Article, _ day: LocalDay, _ item: ItemKey) -> [DisputeRejection] {
        [
            .conciliationGoesOn(1), .conciliationUnknown(1), .conciliationAlreadyAccepted(1),
            .conciliationNotAccepted(1), .conciliationIsClosed(1), .conciliationsOverlap(through: day),
            .conciliationAlreadyExtended(1), .conciliationHasNoTime(1),
            .extensionBeyondLimit(allowed: .calendarDays(15), article), .conciliationStillRuns(through: day),
            .noConciliationGoesOn, .noDisputeToMediate, .tooManyConciliations, .conciliationAgreementMissing(1),
            .conciliationTextDiffers(1), .wordsDiffer, .tooManyTripartiteMeetings, .tooManyFollowUps,
            .onlyTheLabourSideOrTheFederationMay, .itemNotOfAgreement(item), .tooManyArbitrations,
            .arbitrationUnknown(1), .arbitrationAlreadyAwarded(1), .arbitrationNotAwarded(1),
            .judgmentAlreadyRecorded(1, .first), .firstInstanceMissing(1),
        ]
    }
}
