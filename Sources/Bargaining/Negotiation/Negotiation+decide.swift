extension Negotiation {
    /// The rules of the live table. Authority comes before the matter: a stranger learns nothing of it.
    static func decide(
        _ act: NegotiationAct, by actor: Actor, localNow: LocalMoment, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        if case .issueInvitation(let opening, let side, let party, let items, let addressee) = act {
            return try issueInvitation(
                opening, side: side, party: party, items: items, addressee: addressee, by: actor, state)
        }
        guard let opening = state.opening else { throw .negotiationNotFound }
        guard opening.published == nil else { throw .publishedRecordTakesNoActs }
        switch act {
        case .confirmReceipt: return try confirmReceipt(by: actor, state)
        case .acceptInvitation(let party): return try acceptInvitation(party: party, by: actor, state)
        case .refuseInvitation: return try refuseInvitation(by: actor, state)
        case .expireOffer(let number): return try expire(number, by: actor, localNow: localNow, state)
        default: break
        }
        let seat = try seat(of: actor, state)
        guard state.conclusion == nil else { throw .negotiationConcluded }
        guard state.invitation?.reply != .refused else { throw .invitationNotAccepted }
        switch act {
        case .appointRepresentative(let person, let party, let isOutsider):
            return try appointRepresentative(person, party: party, isOutsider: isOutsider, by: seat, state)
        case .vacateSeat(let person): return try vacate(person, by: seat, state)
        case .designateChief(let person): return try designateChief(person, by: seat, state)
        default: break
        }
        guard state.invitation?.reply == .accepted else { throw .invitationNotAccepted }
        switch act {
        case .proposeAgendaItem(let item): return try proposeAgendaItem(item, by: seat, state)
        case .withdrawAgendaItem(let key): return try withdrawAgendaItem(key, by: seat, state)
        case .state(let joint): return try stateJointly(joint, by: seat, state)
        case .openSession(let form, let chair): return try openSession(form, chair: chair, by: seat, state)
        case .closeSession: return try closeSession(by: seat, state)
        case .declareImpasse: return try declareImpasse(by: seat, state)
        case .holdPosition(let items): return try holdPosition(items, by: seat, state)
        case .enterReservation(let items, let text): return try enterReservation(items, text: text, by: seat, state)
        case .liftReservation(let number): return try liftReservation(number, by: seat, state)
        case .attachCostEstimate(let draft): return try attachCostEstimate(draft, by: seat, state)
        default: return try decideOnProposal(act, by: seat, localNow: localNow, state)
        }
    }

    /// The acts that table terms or answer them.
    private static func decideOnProposal(
        _ act: NegotiationAct, by seat: Seat, localNow: LocalMoment, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        switch act {
        case .tableDemand(let draft): try tableDemand(draft, by: seat, localNow: localNow, state)
        case .makeOffer(let draft): try makeOffer(draft, by: seat, localNow: localNow, state)
        case .counter(let number, let draft): try counter(number, draft, by: seat, localNow: localNow, state)
        case .offerPackage(let draft): try offerPackage(draft, by: seat, localNow: localNow, state)
        case .recommend(let draft): try recommend(draft, by: seat, localNow: localNow, state)
        case .award(let draft): try award(draft, by: seat, localNow: localNow, state)
        case .imposeTerms(let sheet): try imposeTerms(sheet, by: seat, state)
        case .clarify(let number): try clarify(number, by: seat, state)
        case .fulfilCondition(let number, let index): try fulfilCondition(index, of: number, by: seat, state)
        case .withdrawOffer(let number): try withdraw(number, by: seat, state)
        case .rejectOffer(let number): try reject(number, by: seat, state)
        case .acceptOffer(let number): try accept(number, by: seat, localNow: localNow, state)
        // Decided before: listed so that a new act cannot be forgotten.
        case .issueInvitation, .confirmReceipt, .acceptInvitation, .refuseInvitation, .appointRepresentative,
            .vacateSeat,
            .designateChief, .proposeAgendaItem, .withdrawAgendaItem, .state, .openSession, .closeSession,
            .declareImpasse, .holdPosition, .enterReservation, .liftReservation, .expireOffer,
            .attachCostEstimate, .procedure:
            []
        }
    }
}
