internal import HTTPTypes

extension ProblemCode {
    /// The path of the page that explains the problem, served by this binary.
    var typePath: String { "/problems/\(rawValue)" }

    /// Whether the same request can succeed later without any change.
    var isRetryable: Bool {
        switch self {
        case .requestInProgress, .rateLimited, .tooManyStreams, .overloaded, .timedOut, .outcomeUnknown, .internalError,
            .proofPending, .tooManyWaiting, .bundlePending, .readNotNoted, .tooManyExports, .exportsBusy:
            true
        default: false
        }
    }

    /// The HTTP status: 409 where the state forbids what is asked, 422 where its content is wrong.
    var status: HTTPResponse.Status {
        switch self {
        case .unauthenticated, .invalidCredentials: .unauthorized
        case .forbidden, .ledgerNotPermitted, .notPermitted, .onlyTheAddresseeMayReply, .noSeat, .seatBelongsToNoSide,
            .onlyTheChiefMay, .onlyANeutralMay, .onlyAMediatorMay, .onlyTheClockMay, .seatOfTheOtherSide,
            .itemRaisedByTheOtherSide, .proposalOfOwnSide, .proposalOfTheOtherSide, .reservationOfTheOtherSide:
            .forbidden
        case .ledgerRequired, .malformedRequest, .malformedJSON, .unknownParameter, .invalidParameter,
            .parametersExclusive, .invalidCursor, .idempotencyKeyMissing, .idempotencyKeyInvalid,
            .invalidPrecondition:
            .badRequest
        case .notFound, .routeUnknown, .proposalUnknown, .reservationUnknown: .notFound
        case .headersTooLarge: .requestHeaderFieldsTooLarge
        case .methodNotAllowed: .methodNotAllowed
        case .notAcceptable: .notAcceptable
        case .payloadTooLarge: .contentTooLarge
        case .unsupportedMediaType: .unsupportedMediaType
        case .preconditionRequired: .preconditionRequired
        case .staleVersion: .preconditionFailed
        case .rateLimited, .tooManyStreams: .tooManyRequests
        case .overloaded, .ledgerReadOnly, .timedOut, .outcomeUnknown: .serviceUnavailable
        case .internalError: .internalServerError
        case .invalidBody, .decimalAsNumber, .futureTime, .versionBeyondHead, .idempotencyKeyReused,
            .sidesShareAParty, .partyUnknown, .sideNeedsAParty, .seatUnknown, .itemUnknown, .itemNamedTwice,
            .workersOutOfRange,
            .itemsMissing, .unitNotOfItem, .measureNotAllowed, .rangeReversed, .tiersOverlap, .termInvalid,
            .currencyMismatch, .packageNeedsTwoItems, .counterNamesNoItemOfProposal, .validityEndsInThePast,
            .conditionUnknown, .termsDoNotMatchItems, .tooManyParties, .tooManyConditions, .wordsMalformed:
            .unprocessableContent
        case .requestInProgress, .negotiationAlreadyExists, .publishedRecordTakesNoActs, .notAPublishedRecord,
            .negotiationConcluded, .invitationNotAccepted, .invitationAlreadyAnswered, .seatTaken,
            .chiefMustBeReplacedFirst, .chiefFromOutside, .itemAlreadyProposed, .itemAlreadyAdmitted, .itemNotAdmitted,
            .itemClosed,
            .itemNotParked,
            .itemNotTentativelyAgreed, .sessionAlreadyOpen, .noSessionOpen, .proposalNotOpen, .proposalBindsNobody,
            .proposalExpired, .proposalNotYetExpired, .conditionNotFulfilled, .ownReservationOpen, .nothingToHold,
            .alreadyStated, .nothingTentativelyAgreed, .itemsStillOpen, .tooManyProposals, .tooManyItems, .tooManySeats,
            .tooManySessions, .tooManyReservations, .tooManyBallots:
            .conflict
        default:
            // Every refusal has a status of its own: tested over all rules.
            statusOfProcedure ?? statusOfCosting ?? statusOfCaucus ?? statusOfDemands ?? statusOfProfiles
                ?? statusOfReceipts ?? statusOfBundles ?? statusOfFloors ?? statusOfErasures ?? statusOfReplay
                ?? statusOfCampaigns ?? statusOfSupervision ?? statusOfExports ?? .internalServerError
        }
    }
}
