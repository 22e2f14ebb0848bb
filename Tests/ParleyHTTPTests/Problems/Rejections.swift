import Bargaining
import EventSourcing
import Testing

/// One refusal of each rule.
enum Rejections {
    static func all() throws -> [NegotiationRejection] {
        let item = try #require(ItemKey("per_parcel"))
        let number = ProposalNumber(side: .employer, ordinal: 1)
        let seat = SeatID(UUIDValue(high: 1, low: 2))
        let party = try #require(PartyName("Union"))
        let unit = try #require(Unit("percent"))
        return [
            .negotiationNotFound, .negotiationAlreadyExists, .publishedRecordTakesNoActs, .notAPublishedRecord,
            .negotiationConcluded, .invitationNotAccepted, .invitationAlreadyAnswered, .onlyTheAddresseeMayReply,
            .sidesShareAParty, .partyUnknown(party), .sideNeedsAParty(.labour), .noSeat, .seatBelongsToNoSide,
            .onlyTheChiefMay, .onlyANeutralMay, .onlyAMediatorMay, .onlyTheClockMay, .seatTaken(seat),
            .seatUnknown(seat), .seatOfTheOtherSide(seat), .chiefMustBeReplacedFirst, .chiefFromOutside(seat),
            .itemUnknown(item),
            .itemAlreadyProposed(item), .itemAlreadyAdmitted(item), .itemNotAdmitted(item), .itemClosed(item, .parked),
            .itemRaisedByTheOtherSide(item), .itemNamedTwice(item), .itemsMissing, .itemNotParked(item),
            .itemNotTentativelyAgreed(item), .workersOutOfRange(item), .sessionAlreadyOpen, .noSessionOpen,
            .unitNotOfItem(item, given: unit, expected: unit), .measureNotAllowed(item), .rangeReversed(item),
            .tiersOverlap(item), .termInvalid(item), .currencyMismatch(item), .belowStatutoryFloor(try floorConflict()),
            .packageNeedsTwoItems,
            .proposalUnknown(number), .proposalNotOpen(number, .withdrawn), .proposalOfOwnSide(number),
            .proposalOfTheOtherSide(number), .proposalBindsNobody(number), .counterNamesNoItemOfProposal(number),
            .validityEndsInThePast, .proposalExpired(number), .proposalNotYetExpired(number),
            .conditionUnknown(number, 0), .conditionNotFulfilled(number, 0), .ownReservationOpen(1),
            .nothingToHold(item), .reservationUnknown(1), .reservationOfTheOtherSide(1), .alreadyStated,
            .nothingTentativelyAgreed, .itemsStillOpen([item]), .termsDoNotMatchItems, .tooManyProposals, .tooManyItems,
            .tooManyParties(.labour), .tooManySeats, .tooManySessions, .tooManyReservations, .tooManyConditions,
            .tooManyBallots, .wordsMalformed,
        ]
    }
}
