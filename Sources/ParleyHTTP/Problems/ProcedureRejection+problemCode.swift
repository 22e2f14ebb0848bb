internal import Bargaining

extension ProcedureRejection {
    /// The problem of the rule.
    var problemCode: ProblemCode {
        switch self {
        case .sessionInThePast: .sessionInThePast
        case .frontLineOutOfRange: .frontLineOutOfRange
        case .representativeGroupOutOfRange: .representativeGroupOutOfRange
        case .dispute(let rejection): rejection.problemCode
        case .life(let rejection): rejection.problemCode
        case .windowStillRuns: .windowStillRuns
        case .talksGoOn: .talksGoOn
        case .session(let rejection): rejection.problemCode
        case .record(let rejection): rejection.problemCode
        case .groundwork(let rejection): rejection.problemCode
        case .profileNotOfNegotiation: .profileNotAvailable
        case .profileSilent: .profileSilent
        case .dayUnknown: .dayUnknown
        case .onlyTheLabourChiefMay: .onlyTheLabourChiefMay
        case .onlyAnOfficialMay: .onlyAnOfficialMay
        case .onlyTheEmployerSideMay: .onlyTheEmployerSideMay
        case .onlyTheLabourSideMay: .onlyTheLabourSideMay
        case .onlyTheRecorderOrTheFederationMay: .onlyTheRecorderOrTheFederationMay
        case .onlyTheEmployerSideOrTheFederationMay: .onlyTheEmployerSideOrTheFederationMay
        case .receiptNotConfirmed: .receiptNotConfirmed
        case .replyNotYetDue: .replyNotYetDue
        case .nothingToUrge: .nothingToUrge
        case .requestUnknown: .informationRequestUnknown
        case .requestAnswered: .informationRequestAnswered
        case .requestOfOwnSide: .informationRequestOfOwnSide
        case .documentsMissing: .documentsMissing
        case .tooManyDocuments: .tooManyDocuments
        case .tooManyRequests: .tooManyInformationRequests
        case .tooManyRulesDisclosures: .tooManyRuleDisclosures
        case .tooManyPendingSteps: .tooManyPendingSteps
        case .onlyTheRecorderMay: .onlyTheRecorderMay
        case .sessionUnknown: .sessionUnknown
        case .minutesUnknown: .minutesUnknown
        case .minutesSuperseded: .minutesSuperseded
        case .minutesTextDiffers: .minutesTextDiffers
        case .minutesWordsDiffer: .minutesWordsDiffer
        case .minutesAlreadySigned: .minutesAlreadySigned
        case .notASignerOfMinutes: .notASignerOfMinutes
        case .tooManyMinutes: .tooManyMinutes
        case .alreadySuspended: .alreadySuspended
        case .notSuspended: .notSuspended
        case .suspensionEndsInThePast: .suspensionEndsInThePast
        case .suspensionNotExtended: .suspensionNotExtended
        case .suspensionBeyondCap: .suspensionBeyondCap
        case .tooManySuspensions: .tooManySuspensions
        case .itemsNotSettled, .itemCannotBeCarried, .itemContested, .termNotAllowed, .workersOutOfRange,
            .tooManyDrafts, .draftUnknown, .draftSuperseded, .textDiffers, .draftOutdated, .draftRejected,
            .agreementAlreadySigned, .draftNotSigned, .draftAlreadySubmitted, .draftNotSubmitted, .draftAlreadyVotedOn,
            .enterprisesMissing, .enterpriseNamedTwice, .enterpriseNotVoting, .tooManyEnterprises, .tooManySittings,
            .congressNotConvened, .countsDoNotFit, .announcedResultDisagrees:
            codeOfDrafts
        case .notRatified, .agreementNotSigned, .platformAgreementIsNotFiled, .alreadyFiled, .refilingNeeded,
            .noObjectionToAnswer, .copiesOutOfRange, .notFiled, .alreadyReceived, .notReceived, .alreadyObjected,
            .clausesMissing, .clauseOutOfRange, .clauseNamedTwice, .objectionStands, .reviewStillRuns, .alreadyInForce,
            .notInForce, .termStillRuns, .agreementExpired, .agreementBindsAllInScope, .alreadyAcceded,
            .workersExceedScope, .entryOfTheOtherSide, .entryOfOwnSide, .correctionChangesNothing, .entryAccepted,
            .entryNotStanding, .alreadyContested, .notContested, .tooManyContests:
            codeOfAgreements
        }
    }

    /// From the draft to the vote.
    private var codeOfDrafts: ProblemCode {
        switch self {
        case .itemsNotSettled: .itemsNotSettled
        case .itemCannotBeCarried: .itemCannotBeCarried
        case .itemContested: .itemContested
        case .termNotAllowed(.endsBeforeStart): .agreementTermReversed
        case .termNotAllowed(.tooShort): .agreementTermTooShort
        case .termNotAllowed(.tooLong): .agreementTermTooLong
        case .workersOutOfRange: .coveredWorkersOutOfRange
        case .tooManyDrafts: .tooManyDrafts
        case .draftUnknown: .draftUnknown
        case .draftSuperseded: .draftSuperseded
        case .textDiffers: .textDiffers
        case .draftOutdated: .draftOutdated
        case .draftRejected: .draftRejected
        case .agreementAlreadySigned: .agreementAlreadySigned
        case .draftNotSigned: .draftNotSigned
        case .draftAlreadySubmitted: .draftAlreadySubmitted
        case .draftNotSubmitted: .draftNotSubmitted
        case .draftAlreadyVotedOn: .draftAlreadyVotedOn
        case .enterprisesMissing: .enterprisesMissing
        case .enterpriseNamedTwice: .enterpriseNamedTwice
        case .enterpriseNotVoting: .enterpriseNotVoting
        case .tooManyEnterprises: .tooManyEnterprises
        case .tooManySittings: .tooManySittings
        case .congressNotConvened: .congressNotConvened
        case .countsDoNotFit: .countsDoNotFit
        default: .announcedResultDisagrees
        }
    }

    /// From the signature on, and corrections.
    private var codeOfAgreements: ProblemCode {
        switch self {
        case .notRatified: .notRatified
        case .agreementNotSigned: .agreementNotSigned
        case .platformAgreementIsNotFiled: .platformAgreementIsNotFiled
        case .alreadyFiled: .alreadyFiled
        case .refilingNeeded: .refilingNeeded
        case .noObjectionToAnswer: .noObjectionToAnswer
        case .copiesOutOfRange: .copiesOutOfRange
        case .notFiled: .notFiled
        case .alreadyReceived: .alreadyReceived
        case .notReceived: .notReceived
        case .alreadyObjected: .alreadyObjected
        case .clausesMissing: .clausesMissing
        case .clauseOutOfRange: .clauseOutOfRange
        case .clauseNamedTwice: .clauseNamedTwice
        case .objectionStands: .objectionStands
        case .reviewStillRuns: .reviewStillRuns
        case .alreadyInForce: .alreadyInForce
        case .notInForce: .notInForce
        case .termStillRuns: .termStillRuns
        case .agreementExpired: .agreementExpired
        case .agreementBindsAllInScope: .agreementBindsAllInScope
        case .alreadyAcceded: .alreadyAcceded
        case .workersExceedScope: .workersExceedScope
        case .entryOfTheOtherSide: .entryOfTheOtherSide
        case .entryOfOwnSide: .entryOfOwnSide
        case .correctionChangesNothing: .correctionChangesNothing
        case .entryAccepted: .entryAccepted
        case .entryNotStanding: .entryNotStanding
        case .alreadyContested: .alreadyContested
        case .notContested: .notContested
        default: .tooManyContests
        }
    }
}
