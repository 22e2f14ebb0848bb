extension Negotiation {
    /// The seat that an actor holds.
    ///
    /// - Throws: `noSeat` for the clock and for everyone without a seat.
    static func seat(of actor: Actor, _ state: NegotiationState) throws(NegotiationRejection) -> Seat {
        guard case .person(let person) = actor, let seat = state.seat(of: person) else { throw .noSeat }
        return seat
    }

    /// The side for which a seat may write: its own and no other.
    ///
    /// - Throws: `seatBelongsToNoSide` for recorder and mediator.
    static func side(of seat: Seat) throws(NegotiationRejection) -> Side {
        guard seat.side != .neutral else { throw .seatBelongsToNoSide }
        return seat.side
    }

    /// The side for which a seat concludes.
    ///
    /// - Throws: `seatBelongsToNoSide`, or `onlyTheChiefMay` for other representatives.
    static func sideOfChief(_ seat: Seat) throws(NegotiationRejection) -> Side {
        let side = try side(of: seat)
        guard seat.role == .chief else { throw .onlyTheChiefMay }
        return side
    }

    /// The party in whose name a seat tables: named only where its side has several.
    static func party(of seat: Seat, _ state: NegotiationState) -> PartyName? {
        (state.opening?.parties(of: seat.side).count ?? 0) > 1 ? seat.party : nil
    }

    /// Whether a person can take a seat of a side: everyone sits for one side only, ever, and neutrals for none.
    static func requireFree(_ person: SeatID, for side: Side, _ state: NegotiationState) throws(NegotiationRejection) {
        if let known = state.seats[person] {
            guard known.isVacated, known.seat.side == side else { throw .seatTaken(person) }
            return
        }
        let isAwaitedFromTheOtherSide = state.invitation?.reply == nil && state.invitation?.addressee == person
        guard !isAwaitedFromTheOtherSide else { throw .seatTaken(person) }
        guard state.seats.count < NegotiationLimits.maximumSeats else { throw .tooManySeats }
    }

    /// Whether a named party bargains on a side.
    static func requireParty(
        _ party: PartyName?, of side: Side, _ opening: NegotiationOpening?
    ) throws(NegotiationRejection) {
        guard let party else { return }
        guard opening?.parties(of: side).contains(party) == true else { throw .partyUnknown(party) }
    }
}
