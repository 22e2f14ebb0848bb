extension Negotiation {
    /// The other side accepts an open proposal as it stands; a package only whole.
    static func accept(
        _ number: ProposalNumber, by seat: Seat, localNow: LocalMoment, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let offered = try openProposalOfTheOtherSide(number, of: seat, state)
        if let end = offered.proposal.validUntil, end.hasPassed(at: localNow) { throw .proposalExpired(number) }
        if let late = state.procedure.record.unconfirmedLateEntry(of: number) {
            throw .procedure(.record(.lateEntryUnconfirmed(late)))
        }
        let entries = offered.acceptableEntries
        for entry in entries {
            _ = try openItem(entry.item, state)
            // Nobody can agree to terms that are not written.
            if entry.term.kind == .unknown { throw .termInvalid(entry.item) }
            let own = state.openReservations(on: entry.item).first { $0.side == seat.side }
            if let own { throw .ownReservationOpen(own.number) }
        }
        if let waiting = state.waitingConditions(of: offered).first {
            throw .conditionNotFulfilled(number, waiting.index)
        }
        let act = SheetAct(
            side: seat.side, party: party(of: seat, state), items: entries.map(\.item),
            sheet: TermSheet(entries: entries, statement: offered.proposal.sheet.statement),
            conditions: offered.proposal.conditions)
        return [.tentativeAgreementReached(act, accepting: number)]
    }

    /// The other side says no: the proposal stands until its author replaces or withdraws it, but cannot be accepted.
    static func reject(
        _ number: ProposalNumber, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        _ = try openProposalOfTheOtherSide(number, of: seat, state)
        return [.offerRejected(number, side: seat.side)]
    }

    /// The author takes back a proposal with every position that still stands from it; a package only whole.
    static func withdraw(
        _ number: ProposalNumber, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let own = try ownProposal(number, of: seat, state)
        guard !own.standingItems.isEmpty else { throw .proposalNotOpen(number, own.status) }
        return [.offerWithdrawn(number, ending(own))]
    }

    /// The clock ends an open proposal whose validity has passed.
    static func expire(
        _ number: ProposalNumber, by actor: Actor, localNow: LocalMoment, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        guard actor == .clock else { throw .onlyTheClockMay }
        guard state.conclusion == nil else { throw .negotiationConcluded }
        guard let due = state.proposals[number] else { throw .proposalUnknown(number) }
        guard due.status == .open else { throw .proposalNotOpen(number, due.status) }
        guard due.proposal.validUntil?.hasPassed(at: localNow) == true else { throw .proposalNotYetExpired(number) }
        return [.offerExpired(number, ending(due))]
    }

    /// A side states that it does not move on these items.
    static func holdPosition(
        _ items: [ItemKey], by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let side = try side(of: seat)
        try requireNoCaucus(state)
        guard !items.isEmpty else { throw .itemsMissing }
        try requireOnce(items)
        let party = party(of: seat, state)
        for key in items {
            let standing = try openItem(key, state).course(of: side)?.positions.filter(\.isStanding) ?? []
            guard standing.contains(where: { party == nil || $0.party == party }) else { throw .nothingToHold(key) }
        }
        return [.positionHeld(side: side, party: party, items: items)]
    }

    /// A side enters a caveat on items of the agenda: it cannot accept on them until it lifts it.
    static func enterReservation(
        _ items: [ItemKey], text: String, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let side = try side(of: seat)
        guard !items.isEmpty else { throw .itemsMissing }
        try requireOnce(items)
        for key in items {
            let item = try admittedItem(key, state)
            guard item.status != .withdrawn else { throw .itemClosed(key, .withdrawn) }
        }
        guard text.isPlainProse else { throw .wordsMalformed }
        guard state.reservations.count < NegotiationLimits.maximumReservations else { throw .tooManyReservations }
        return [.reservationEntered(number: state.reservations.count + 1, side: side, items: items, text: text)]
    }

    /// The side that entered a reservation lifts it.
    static func liftReservation(
        _ number: Int, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let side = try side(of: seat)
        guard let entered = state.reservations.first(where: { $0.number == number }), !entered.isLifted else {
            throw .reservationUnknown(number)
        }
        guard entered.side == side else { throw .reservationOfTheOtherSide(number) }
        return [.reservationLifted(number: number)]
    }

    /// An open proposal that the seat's side can answer.
    static func openProposalOfTheOtherSide(
        _ number: ProposalNumber, of seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> ProposalState {
        let side = try side(of: seat)
        guard let found = state.proposals[number] else { throw .proposalUnknown(number) }
        guard number.side != .neutral else { throw .proposalBindsNobody(number) }
        guard number.side != side else { throw .proposalOfOwnSide(number) }
        guard found.status == .open else { throw .proposalNotOpen(number, found.status) }
        return found
    }

    /// A proposal of the seat's own side; a neutral's own are those of neutrals.
    static func ownProposal(
        _ number: ProposalNumber, of seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> ProposalState {
        guard let found = state.proposals[number] else { throw .proposalUnknown(number) }
        guard number.side == seat.side else { throw .proposalOfTheOtherSide(number) }
        if seat.side == .neutral, seat.role != .mediator { throw .onlyAMediatorMay }
        return found
    }

    private static func ending(_ state: ProposalState) -> SheetAct {
        SheetAct(
            side: state.proposal.number.side, party: state.proposal.party,
            items: state.proposal.sheet.items.filter { state.standingItems.contains($0) }, sheet: TermSheet())
    }
}
