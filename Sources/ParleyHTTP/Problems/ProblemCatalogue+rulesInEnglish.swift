extension ProblemCatalogue {
    /// Refusals by a rule of the negotiation.
    static let rulesInEnglish: [ProblemCode: ProblemText] = [
        .negotiationAlreadyExists: .init(
            "The negotiation exists already", "A negotiation with this identifier was opened before.",
            "Use a fresh Idempotency-Key to open another one."),
        .publishedRecordTakesNoActs: .init(
            "A published record takes no acts", "This negotiation was imported from published sources.",
            "Open a negotiation of your own to bargain."),
        .notAPublishedRecord: .init(
            "Not a published record", "Statements of published histories cannot be added to a live negotiation.",
            "Record an act instead."),
        .negotiationConcluded: .init(
            "The negotiation is concluded", "The negotiation has ended and takes no further acts.",
            "Open a new negotiation."),
        .invitationNotAccepted: .init(
            "The invitation is not accepted yet", "Bargaining begins when the invited side accepts the invitation.",
            "Wait for the acceptance."),
        .invitationAlreadyAnswered: .init(
            "The invitation was answered already", "The invitation has been accepted or refused before.",
            "Read the negotiation to see the answer."),
        .onlyTheAddresseeMayReply: .init(
            "Only the addressee may reply", "The invitation names another person as its addressee.",
            "Let the addressee reply."),
        .sidesShareAParty: .init(
            "A party is on both sides", "The same organisation is named on the labour and the employer side.",
            "Name each party on one side only."),
        .partyUnknown: .init(
            "The party is not part of the negotiation", "“{party}” is not a party of this side.",
            "Write the name exactly as in the invitation."),
        .sideNeedsAParty: .init(
            "A side has no party", "The {side} side names no party.", "Name at least one party on each side."),
        .noSeat: .init(
            "You have no seat", "Your account holds no seat in this negotiation.",
            "The chief representative of your side can appoint you."),
        .seatBelongsToNoSide: .init(
            "Your seat belongs to no side", "A recorder or mediator cannot act for a side.",
            "Let a representative of the side act."),
        .onlyTheChiefMay: .init(
            "Only the chief representative may", "This act binds the side, so only its chief representative may do it.",
            "Let the chief representative of your side do it."),
        .onlyANeutralMay: .init(
            "Only a neutral may", "Only a recorder or mediator may do this.", "Let the neutral do it."),
        .onlyAMediatorMay: .init(
            "Only a mediator may", "Only a mediator whom both sides appointed may do this.",
            "Appoint a mediator with the other side first."),
        .onlyTheClockMay: .init(
            "Only the clock may", "This happens by itself when its time has come.", "Wait for it."),
        .seatTaken: .init(
            "The person holds a seat already", "The person named is already seated in this negotiation.",
            "Vacate that seat first."),
        .seatUnknown: .init(
            "The person holds no seat", "The person named is not seated in this negotiation.",
            "Appoint the person first, or name another one."),
        .seatOfTheOtherSide: .init(
            "The seat belongs to the other side", "You cannot change who sits for the other side.",
            "Name a person of your own side."),
        .chiefFromOutside: .init(
            "The chief is nobody from outside",
            "This representative is a professional from outside the side, who cannot be chief (Order 22 §23).",
            "Designate somebody of the side."),
        .chiefMustBeReplacedFirst: .init(
            "The chief must be replaced first", "A side always has one chief representative.",
            "Designate another chief, then vacate the seat."),
        .itemUnknown: .init(
            "The item is not on the agenda", "There is no agenda item “{item}”.",
            "Use a key shown on the bargaining table, or propose the item first."),
        .itemAlreadyProposed: .init(
            "The item exists already", "The agenda item “{item}” was proposed before.", "Choose another key."),
        .itemAlreadyAdmitted: .init(
            "The item is on the agenda already", "“{item}” was admitted before.", "Bargain over it."),
        .workersOutOfRange: .init(
            "The number of workers is out of range", "The number of workers covered by “{item}” cannot be.",
            "Write a number from 0 to 1,000,000,000, or leave it out."),
        .itemNotAdmitted: .init(
            "The item is not admitted yet", "Both sides must admit “{item}” before it is bargained over.",
            "Admit it with the other side first."),
        .itemClosed: .init(
            "The item is closed", "The item “{item}” is {status}.",
            "Reopen or resume it with the other side, or bargain over another item."),
        .itemRaisedByTheOtherSide: .init(
            "The other side raised the item", "Only the side that raised “{item}” may take it off the agenda.",
            "Ask the other side to withdraw it, or park it together."),
        .itemNamedTwice: .init(
            "An item is named twice", "“{item}” is named more than once.", "Name each item once."),
        .itemsMissing: .init(
            "No item is named", "The act must name at least one agenda item.", "Name the items it is about."),
        .itemNotParked: .init(
            "The item is not parked", "“{item}” is not parked, so it cannot be resumed.",
            "Bargain over it as it stands."),
        .itemNotTentativelyAgreed: .init(
            "The item is not tentatively agreed", "“{item}” has no tentative agreement to reopen.",
            "Bargain over it as it stands."),
        .sessionAlreadyOpen: .init(
            "A session is open", "The negotiation is already in session.", "Close the open session first."),
        .noSessionOpen: .init(
            "The session is not open", "There is no open session with this number.",
            "Open a session, or close the one that is open."),
        .unitNotOfItem: .init(
            "The unit is not the item's", "“{item}” is bargained in {expected}; the term is in {given}.",
            "Write the amount in {expected}."),
        .measureNotAllowed: .init(
            "The measure does not fit the subject", "The subject of “{item}” does not allow this kind of term or unit.",
            "Use a measure of the subject catalogue, or a term in words."),
        .rangeReversed: .init(
            "The range is reversed", "In the term on “{item}”, the minimum is above the maximum.", "Exchange them."),
        .tiersOverlap: .init(
            "The bands overlap",
            "In the term on “{item}”, a band has its lower limit above its upper one, or two bands overlap.",
            "Let each band end where the next begins."),
        .termInvalid: .init(
            "The term is not valid", "The term on “{item}” breaks a rule of its kind.",
            "See the schema of terms in /openapi.json."),
        .currencyMismatch: .init(
            "The currency is not the negotiation's",
            "The term on “{item}” is in another currency than the negotiation.",
            "Write the amount in the currency of the negotiation."),
        .packageNeedsTwoItems: .init(
            "A package needs two items", "A package binds two or more items that are accepted only as a whole.",
            "Name another item, or make an offer on the single one."),
        .proposalUnknown: .init(
            "There is no such proposal", "No proposal {proposal} was tabled.", "Read /proposals for the numbers."),
        .proposalNotOpen: .init(
            "The proposal is no longer open", "The proposal {proposal} is {status}.",
            "Answer a proposal that is open, or make one."),
        .proposalOfOwnSide: .init(
            "It is your own side's proposal",
            "{proposal} was tabled by your own side; only the other side can answer it.",
            "Withdraw it or table another one."),
        .proposalOfTheOtherSide: .init(
            "It is the other side's proposal",
            "{proposal} was tabled by the other side; a side can never act for the other.",
            "Answer it with an acceptance, a rejection or a counter-offer."),
        .proposalBindsNobody: .init(
            "The proposal binds nobody", "{proposal} is a recommendation, which cannot be accepted by one side.",
            "Make an offer with its terms."),
        .counterNamesNoItemOfProposal: .init(
            "The counter-offer misses the proposal", "The counter-offer names no item of {proposal}.",
            "Name at least one of its items, or make an offer."),
        .validityEndsInThePast: .init(
            "The validity has ended already", "“valid_until” lies in the past.", "Name a later moment, or leave it out."
        ),
        .proposalExpired: .init(
            "The proposal has expired", "{proposal} could be accepted only until its own deadline.",
            "Ask for a new proposal or make one."),
        .proposalNotYetExpired: .init(
            "The proposal has not expired", "The deadline of {proposal} has not passed.", "Wait for it."),
        .conditionUnknown: .init(
            "There is no such condition", "{proposal} has no condition {condition} in words.",
            "Conditions are counted from 0 in the order written."),
        .conditionNotFulfilled: .init(
            "A condition is not fulfilled", "Condition {condition} of {proposal} does not hold yet.",
            "Its author can state that it holds; an item it depends on must be agreed first."),
        .ownReservationOpen: .init(
            "A reservation of your side is open", "Your side's reservation {reservation} covers the proposal.",
            "Lift the reservation first."),
        .nothingToHold: .init(
            "There is no position to hold", "Your side has tabled nothing on “{item}”.",
            "Table a demand or an offer first."),
        .reservationUnknown: .init(
            "There is no such reservation", "No reservation {reservation} was entered.",
            "Read the table for the numbers."),
        .reservationOfTheOtherSide: .init(
            "It is the other side's reservation", "Only the side that entered reservation {reservation} may lift it.",
            "Ask the other side to lift it."),
        .alreadyStated: .init(
            "Your side has stated this already", "The act needs the other side's consent now.",
            "Wait for the other side to state the same."),
        .nothingTentativelyAgreed: .init(
            "Nothing is agreed yet",
            "A negotiation is concluded with agreement only when an item is tentatively agreed.",
            "Accept a proposal first, or conclude without agreement."),
        .itemsStillOpen: .init(
            "Items are still open", "These items are neither agreed, withdrawn nor parked: {items}.",
            "Agree on them, withdraw them or park them first."),
        .termsDoNotMatchItems: .init(
            "Terms and items do not match", "The terms do not name exactly the items of the act.",
            "Give one term for each item named."),
        .tooManyProposals: .init(
            "Too many proposals", "The negotiation has as many proposals as can be numbered.",
            "Conclude it and open another one."),
        .tooManyItems: .init(
            "Too many items", "The agenda has as many items as a negotiation can hold.",
            "Open another negotiation for the rest."),
        .tooManyParties: .init(
            "Too many parties", "The {side} side names more parties than a negotiation can hold.",
            "Let an association bargain for them."),
        .tooManySeats: .init(
            "Too many seats", "As many people have been seated as a negotiation can hold.", "Let those seated act."),
        .tooManySessions: .init(
            "Too many sessions", "The negotiation has had as many sessions as it can hold.",
            "Conclude it and open another one."),
        .tooManyReservations: .init(
            "Too many reservations", "The negotiation has as many reservations as it can hold.",
            "Lift one that is no longer needed and word it anew elsewhere."),
        .tooManyConditions: .init(
            "Too many conditions", "The proposal has more conditions than one can have.", "Divide it into several."),
        .tooManyBallots: .init(
            "Too many votes", "The negotiation has as many votes as it can hold.", "Conclude it and open another one."),
        .wordsMalformed: .init(
            "The words are not valid", "A text is empty, too long or holds control characters.",
            "Shorten or correct the words."),
    ]
}
