extension Negotiation {
    /// A side's chief appoints a representative of the own side (Order 22 §§19–24).
    static func appointRepresentative(
        _ person: SeatID, party: PartyName?, isOutsider: Bool, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let side = try sideOfChief(seat)
        try requireParty(party, of: side, state.opening)
        try requireFree(person, for: side, state)
        return [.representativeAppointed(person, side: side, party: party, isOutsider: isOutsider)]
    }

    /// A person leaves, by their own act or their chief's. A chief is replaced first: a side is never without one.
    static func vacate(
        _ person: SeatID, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        guard let left = state.seat(of: person) else { throw .seatUnknown(person) }
        if person != seat.id {
            let side = try sideOfChief(seat)
            guard left.side != .neutral else { throw .seatBelongsToNoSide }
            guard left.side == side else { throw .seatOfTheOtherSide(person) }
        }
        guard left.role != .chief else { throw .chiefMustBeReplacedFirst }
        return [.representativeVacated(person)]
    }

    /// A chief hands over to a seated representative of the own side, who is no outsider (Order 22 §23).
    static func designateChief(
        _ person: SeatID, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let side = try sideOfChief(seat)
        guard let designated = state.seat(of: person) else { throw .seatUnknown(person) }
        guard designated.side != .neutral else { throw .seatBelongsToNoSide }
        guard designated.side == side else { throw .seatOfTheOtherSide(person) }
        guard designated.role != .chief else { throw .alreadyStated }
        guard state.seats[person]?.isOutsider != true else { throw .chiefFromOutside(person) }
        return [.chiefDesignated(person)]
    }
}
