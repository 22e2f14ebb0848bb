extension Negotiation {
    /// A chief or the recorder opens a session (Order 22 §34).
    static func openSession(
        _ form: SessionForm, chair: Side, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        try requirePresiding(seat)
        guard chair != .neutral else { throw .seatBelongsToNoSide }
        guard state.sessions.open == nil else { throw .sessionAlreadyOpen }
        guard state.sessions.count < NegotiationLimits.maximumSessions else { throw .tooManySessions }
        return [.sessionOpened(number: state.sessions.count + 1, form: form, chair: chair)]
    }

    /// A chief or the recorder closes the open session.
    static func closeSession(
        by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        try requirePresiding(seat)
        guard let open = state.sessions.open else { throw .noSessionOpen }
        return [.sessionClosed(number: open.number)]
    }

    /// A side states that the talks are stuck; the event lists the items that are open.
    static func declareImpasse(
        by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let side = try side(of: seat)
        guard !state.isAtImpasse else { throw .alreadyStated }
        let open = state.items.filter { $0.status == .open }.map(\.item.key)
        return [
            .impasseDeclared(SheetAct(side: side, party: party(of: seat, state), items: open, sheet: TermSheet()))
        ]
    }

    private static func requirePresiding(_ seat: Seat) throws(NegotiationRejection) {
        guard seat.role == .chief || seat.role == .recorder else { throw .onlyTheChiefMay }
    }
}
