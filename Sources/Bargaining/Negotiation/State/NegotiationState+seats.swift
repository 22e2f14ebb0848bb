extension NegotiationState {
    /// Makes a seated representative the only chief of their side; the former chief stays as representative.
    mutating func designateChief(_ person: SeatID) {
        guard let designated = seats[person]?.seat else { return }
        for (other, state) in seats where state.seat.side == designated.side && state.seat.role == .chief {
            seats[other]?.seat = Seat(
                id: other, side: designated.side, role: .representative, party: state.seat.party)
        }
        seats[person]?.seat = Seat(id: person, side: designated.side, role: .chief, party: designated.party)
    }

    /// Seats a person on neither side, and drops the statement that asked for it.
    mutating func seatNeutral(_ person: SeatID, as role: SeatRole) {
        seats[person] = SeatState(seat: Seat(id: person, side: .neutral, role: role, party: nil))
        pendingJointActs.removeAll { $0.act == .appointRecorder(person) || $0.act == .appointMediator(person) }
    }
}
