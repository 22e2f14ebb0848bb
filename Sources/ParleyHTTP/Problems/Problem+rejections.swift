internal import Bargaining

extension Problem {
    /// The problem of a refusal by a rule.
    init(_ rejection: NegotiationRejection) {
        switch rejection {
        case .procedure(let rejection): self.init(rejection)
        case .costing(let rejection): self.init(rejection.problemCode, rejection.problemValues)
        case .belowStatutoryFloor(let conflict): self.init(.belowStatutoryFloor, Self.values(of: conflict))
        default: self.init(Self.code(of: rejection), Self.values(of: rejection))
        }
    }

    private static func code(of rejection: NegotiationRejection) -> ProblemCode {
        switch rejection {
        case .negotiationNotFound: .notFound
        case .negotiationAlreadyExists: .negotiationAlreadyExists
        case .publishedRecordTakesNoActs: .publishedRecordTakesNoActs
        case .notAPublishedRecord: .notAPublishedRecord
        case .negotiationConcluded: .negotiationConcluded
        case .invitationNotAccepted: .invitationNotAccepted
        case .invitationAlreadyAnswered: .invitationAlreadyAnswered
        case .onlyTheAddresseeMayReply: .onlyTheAddresseeMayReply
        case .sidesShareAParty: .sidesShareAParty
        case .partyUnknown: .partyUnknown
        case .sideNeedsAParty: .sideNeedsAParty
        case .noSeat: .noSeat
        case .seatBelongsToNoSide: .seatBelongsToNoSide
        case .onlyTheChiefMay: .onlyTheChiefMay
        case .onlyANeutralMay: .onlyANeutralMay
        case .onlyAMediatorMay: .onlyAMediatorMay
        case .onlyTheClockMay: .onlyTheClockMay
        case .seatTaken: .seatTaken
        case .seatUnknown: .seatUnknown
        case .seatOfTheOtherSide: .seatOfTheOtherSide
        case .chiefMustBeReplacedFirst: .chiefMustBeReplacedFirst
        case .chiefFromOutside: .chiefFromOutside
        case .sessionAlreadyOpen: .sessionAlreadyOpen
        case .noSessionOpen: .noSessionOpen
        case .reservationUnknown: .reservationUnknown
        case .reservationOfTheOtherSide: .reservationOfTheOtherSide
        case .alreadyStated: .alreadyStated
        case .nothingTentativelyAgreed: .nothingTentativelyAgreed
        case .itemsStillOpen: .itemsStillOpen
        case .termsDoNotMatchItems: .termsDoNotMatchItems
        case .tooManyProposals: .tooManyProposals
        case .tooManyItems: .tooManyItems
        case .tooManyParties: .tooManyParties
        case .tooManySeats: .tooManySeats
        case .tooManySessions: .tooManySessions
        case .tooManyReservations: .tooManyReservations
        case .tooManyConditions: .tooManyConditions
        case .tooManyBallots: .tooManyBallots
        case .wordsMalformed: .wordsMalformed
        case .costing(let rejection): rejection.problemCode
        case .belowStatutoryFloor: .belowStatutoryFloor
        case .procedure(let rejection): rejection.problemCode
        case .itemUnknown, .itemAlreadyProposed, .itemAlreadyAdmitted, .workersOutOfRange, .itemNotAdmitted,
            .itemClosed, .itemRaisedByTheOtherSide,
            .itemNamedTwice, .itemsMissing, .itemNotParked, .itemNotTentativelyAgreed, .unitNotOfItem,
            .measureNotAllowed, .rangeReversed, .tiersOverlap, .termInvalid, .currencyMismatch, .packageNeedsTwoItems,
            .proposalUnknown, .proposalNotOpen, .proposalOfOwnSide, .proposalOfTheOtherSide, .proposalBindsNobody,
            .counterNamesNoItemOfProposal, .validityEndsInThePast, .proposalExpired, .proposalNotYetExpired,
            .conditionUnknown, .conditionNotFulfilled, .ownReservationOpen, .nothingToHold:
            codeOfItemsAndProposals(rejection)
        }
    }

    private static func codeOfItemsAndProposals(_ rejection: NegotiationRejection) -> ProblemCode {
        switch rejection {
        case .itemUnknown: .itemUnknown
        case .itemAlreadyProposed: .itemAlreadyProposed
        case .itemAlreadyAdmitted: .itemAlreadyAdmitted
        case .workersOutOfRange: .workersOutOfRange
        case .itemNotAdmitted: .itemNotAdmitted
        case .itemClosed: .itemClosed
        case .itemRaisedByTheOtherSide: .itemRaisedByTheOtherSide
        case .itemNamedTwice: .itemNamedTwice
        case .itemsMissing: .itemsMissing
        case .itemNotParked: .itemNotParked
        case .itemNotTentativelyAgreed: .itemNotTentativelyAgreed
        case .unitNotOfItem: .unitNotOfItem
        case .measureNotAllowed: .measureNotAllowed
        case .rangeReversed: .rangeReversed
        case .tiersOverlap: .tiersOverlap
        case .termInvalid: .termInvalid
        case .currencyMismatch: .currencyMismatch
        case .packageNeedsTwoItems: .packageNeedsTwoItems
        case .proposalUnknown: .proposalUnknown
        case .proposalNotOpen: .proposalNotOpen
        case .proposalOfOwnSide: .proposalOfOwnSide
        case .proposalOfTheOtherSide: .proposalOfTheOtherSide
        case .proposalBindsNobody: .proposalBindsNobody
        case .counterNamesNoItemOfProposal: .counterNamesNoItemOfProposal
        case .validityEndsInThePast: .validityEndsInThePast
        case .proposalExpired: .proposalExpired
        case .proposalNotYetExpired: .proposalNotYetExpired
        case .conditionUnknown: .conditionUnknown
        case .conditionNotFulfilled: .conditionNotFulfilled
        case .ownReservationOpen: .ownReservationOpen
        default: .nothingToHold
        }
    }

    /// The words for the braces. People are never named: seats are pseudonyms, and the caller knows whom they named.
    private static func values(of rejection: NegotiationRejection) -> [String: String] {
        switch rejection {
        case .partyUnknown(let party): ["party": party.text]
        case .sideNeedsAParty(let side), .tooManyParties(let side): ["side": side.rawValue]
        case .itemUnknown(let item), .itemAlreadyProposed(let item), .itemAlreadyAdmitted(let item),
            .workersOutOfRange(let item), .itemNotAdmitted(let item),
            .itemRaisedByTheOtherSide(let item), .itemNamedTwice(let item), .itemNotParked(let item),
            .itemNotTentativelyAgreed(let item), .measureNotAllowed(let item), .rangeReversed(let item),
            .tiersOverlap(let item), .termInvalid(let item), .currencyMismatch(let item), .nothingToHold(let item):
            ["item": item.text]
        case .itemClosed(let item, let status): ["item": item.text, "status": status.rawValue]
        case .unitNotOfItem(let item, let given, let expected):
            ["item": item.text, "given": given.text, "expected": expected.text]
        case .proposalUnknown(let proposal), .proposalOfOwnSide(let proposal), .proposalOfTheOtherSide(let proposal),
            .proposalBindsNobody(let proposal), .counterNamesNoItemOfProposal(let proposal),
            .proposalExpired(let proposal), .proposalNotYetExpired(let proposal):
            ["proposal": proposal.description]
        case .proposalNotOpen(let proposal, let status):
            ["proposal": proposal.description, "status": status.rawValue]
        case .conditionUnknown(let proposal, let condition), .conditionNotFulfilled(let proposal, let condition):
            ["proposal": proposal.description, "condition": String(condition)]
        case .ownReservationOpen(let number), .reservationUnknown(let number),
            .reservationOfTheOtherSide(let number):
            ["reservation": String(number)]
        case .itemsStillOpen(let items): ["items": items.map(\.text).joined(separator: ", ")]
        default: [:]
        }
    }
}
