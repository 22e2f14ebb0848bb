extension Negotiation {
    /// A side states its demand.
    static func tableDemand(
        _ draft: ProposalDraft, by seat: Seat, localNow: LocalMoment, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        _ = try side(of: seat)
        return [.demandTabled(try proposal(.demand, draft, by: seat, localNow: localNow, state))]
    }

    /// A side makes an offer.
    static func makeOffer(
        _ draft: ProposalDraft, by seat: Seat, localNow: LocalMoment, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        _ = try side(of: seat)
        return [.offerMade(try proposal(.offer, draft, by: seat, localNow: localNow, state))]
    }

    /// A side answers an open proposal of the other side on at least one of its items.
    static func counter(
        _ number: ProposalNumber, _ draft: ProposalDraft, by seat: Seat, localNow: LocalMoment,
        _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let answered = try openProposalOfTheOtherSide(number, of: seat, state)
        guard !Set(answered.proposal.sheet.items).isDisjoint(with: draft.sheet.items) else {
            throw .counterNamesNoItemOfProposal(number)
        }
        return [
            .counterOfferMade(
                try proposal(.counterOffer, draft, answers: number, by: seat, localNow: localNow, state))
        ]
    }

    /// A side offers two or more items that are accepted only as a whole.
    static func offerPackage(
        _ draft: ProposalDraft, by seat: Seat, localNow: LocalMoment, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        _ = try side(of: seat)
        guard draft.sheet.entries.count >= 2 else { throw .packageNeedsTwoItems }
        return [.packageOffered(try proposal(.package, draft, by: seat, localNow: localNow, state))]
    }

    /// A mediator recommends terms; they bind nobody.
    static func recommend(
        _ draft: ProposalDraft, by seat: Seat, localNow: LocalMoment, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        guard seat.role == .mediator else { throw .onlyAMediatorMay }
        return [.recommendationMade(try proposal(.recommendation, draft, by: seat, localNow: localNow, state))]
    }

    /// A neutral's decision that binds both is put on the record.
    static func award(
        _ draft: ProposalDraft, by seat: Seat, localNow: LocalMoment, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        guard seat.side == .neutral, seat.role.recordsDecisions else { throw .onlyANeutralMay }
        return [.awardMade(try proposal(.award, draft, by: seat, localNow: localNow, state))]
    }

    /// Terms that hold without agreement are put on the record: an authority's by a neutral, a side's own act by the side.
    static func imposeTerms(
        _ sheet: TermSheet, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        guard seat.role.recordsDecisions else { throw .onlyANeutralMay }
        try check(sheet, state, admittedItem)
        let act = SheetAct(side: seat.side, party: party(of: seat, state), items: sheet.items, sheet: sheet)
        return [.termsImposed(act, seat.side == .neutral ? .imposed : .unilateral)]
    }

    /// The author explains an open proposal without changing it.
    static func clarify(
        _ number: ProposalNumber, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let own = try ownProposal(number, of: seat, state)
        guard own.status == .open else { throw .proposalNotOpen(number, own.status) }
        return [.offerClarified(number)]
    }

    /// The author states that a condition in words holds. Conditions on items hold or not by themselves.
    static func fulfilCondition(
        _ index: Int, of number: ProposalNumber, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let own = try ownProposal(number, of: seat, state)
        guard own.status == .open else { throw .proposalNotOpen(number, own.status) }
        guard own.proposal.conditions.indices.contains(index), case .words = own.proposal.conditions[index] else {
            throw .conditionUnknown(number, index)
        }
        guard !own.fulfilledConditions.contains(index) else { throw .alreadyStated }
        return [.conditionFulfilled(number, condition: index)]
    }

    /// A numbered proposal from a draft that the rules allow.
    private static func proposal(
        _ kind: ProposalKind, _ draft: ProposalDraft, answers: ProposalNumber? = nil, by seat: Seat,
        localNow: LocalMoment, _ state: NegotiationState
    ) throws(NegotiationRejection) -> Proposal {
        if kind != .award { try requireNoCaucus(state) }
        try check(draft, localNow: localNow, state)
        return Proposal(
            number: try nextNumber(of: seat.side, state), kind: kind, party: party(of: seat, state), sheet: draft.sheet,
            isPackage: kind == .package, answers: answers, conditions: draft.conditions, validUntil: draft.validUntil,
            isFinal: draft.isFinal)
    }

    /// There are no positions on the record while a side has withdrawn from the session (domain §3.3).
    static func requireNoCaucus(_ state: NegotiationState) throws(NegotiationRejection) {
        if let side = state.sessions.open?.caucus { throw .procedure(.session(.caucusRunning(side))) }
    }

    /// The number of a side's next proposal.
    static func nextNumber(of side: Side, _ state: NegotiationState) throws(NegotiationRejection) -> ProposalNumber {
        let last = state.lastOrdinal(of: side)
        guard last < NegotiationLimits.maximumProposals else { throw .tooManyProposals }
        return ProposalNumber(side: side, ordinal: last + 1)
    }
}
