extension Negotiation {
    /// Opens a negotiation and invites the other side (Order 22 §32).
    static func issueInvitation(
        _ opening: NegotiationOpening, side: Side, party: PartyName?, items: [AgendaItem], addressee: SeatID,
        by actor: Actor, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        guard state.opening == nil else { throw .negotiationAlreadyExists }
        guard case .person(let inviter) = actor else { throw .noSeat }
        guard opening.published == nil else { throw .publishedRecordTakesNoActs }
        guard side != .neutral else { throw .seatBelongsToNoSide }
        guard addressee != inviter else { throw .seatTaken(addressee) }
        try requireParties(opening)
        guard Set(opening.labour).isDisjoint(with: opening.employer) else { throw .sidesShareAParty }
        guard opening.title.isWellFormed, opening.jurisdiction.isPlainWords, CurrencyCode.isWellFormed(opening.currency)
        else { throw .wordsMalformed }
        try requireParty(party, of: side, opening)
        guard items.count <= NegotiationLimits.maximumItems else { throw .tooManyItems }
        try requireOnce(items.map(\.key))
        for item in items { try check(item, opening) }
        var facts: [NegotiationFact] = [
            .negotiationOpened(opening),
            .representativeAppointed(inviter, side: side, party: party),
            .chiefDesignated(inviter),
            .invitationIssued(
                SheetAct(side: side, party: party, items: items.map(\.key), sheet: TermSheet()), addressee: addressee),
        ]
        for (index, item) in items.enumerated() {
            facts.append(.agendaItemProposed(item.numbered(index + 1), side: side))
        }
        return facts
    }

    /// Whether both sides name parties, within bounds.
    static func requireParties(_ opening: NegotiationOpening) throws(NegotiationRejection) {
        for side in [Side.labour, .employer] {
            let parties = opening.parties(of: side)
            guard !parties.isEmpty else { throw .sideNeedsAParty(side) }
            guard parties.count <= NegotiationLimits.maximumParties else { throw .tooManyParties(side) }
        }
    }

    /// The invited side confirms that the invitation arrived.
    static func confirmReceipt(
        by actor: Actor, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let (_, side) = try addressee(actor, state)
        guard state.invitation?.receivedAt == nil else { throw .alreadyStated }
        return [.invitationReceived(side: side)]
    }

    /// The addressee accepts, becomes chief of the invited side, and with that admits the items of the invitation.
    static func acceptInvitation(
        party: PartyName?, by actor: Actor, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let (person, side) = try addressee(actor, state)
        try requireParty(party, of: side, state.opening)
        let admitted = state.items.filter { $0.status == .proposed }.map { NegotiationFact.agendaItemAdmitted($0.item) }
        return [
            .invitationAccepted(side: side), .representativeAppointed(person, side: side, party: party),
            .chiefDesignated(person),
        ] + admitted
    }

    /// The addressee refuses; the reason is a disclosure beside the event.
    static func refuseInvitation(
        by actor: Actor, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let (_, side) = try addressee(actor, state)
        return [.invitationRefused(side: side)]
    }

    /// Who may reply, for which side, while there is no reply.
    private static func addressee(
        _ actor: Actor, _ state: NegotiationState
    ) throws(NegotiationRejection) -> (SeatID, Side) {
        guard let invitation = state.invitation, let side = invitation.side.opposite,
            case .person(let person) = actor, person == invitation.addressee
        else { throw .onlyTheAddresseeMayReply }
        guard invitation.reply == nil else { throw .invitationAlreadyAnswered }
        return (person, side)
    }
}
