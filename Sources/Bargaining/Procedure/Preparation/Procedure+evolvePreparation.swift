extension Procedure {
    /// Keeps the books of the preparation. Total, as ``evolve(_:_:)``.
    static func evolve(_ procedure: inout ProcedureState, _ fact: PreparationFact) {
        switch fact {
        case .sessionScheduled(let schedule):
            if let last = procedure.preparation.schedules.last, last.number == schedule.number {
                procedure.lapseDisclosure(of: last)
                procedure.preparation.schedules.removeLast()
            }
            procedure.preparation.schedules.append(schedule)
            procedure.startDisclosure()
            procedure.dropSteps { step in if case .scheduleSession = step { true } else { false } }
        case .representativesPublished(let publication):
            procedure.preparation.change(publication.side) {
                $0.firstPublishedOn = $0.firstPublishedOn ?? publication.day
                $0.lastPublication = publication
            }
        }
    }
}

extension ProcedureState {
    /// Starts the clock of the last plan, for those who have to give information: the employer side, or, where the law asks
    /// only for what was asked for, whoever was asked and has not given it. Clocks of earlier sessions run on: what was not
    /// given before them is still missing.
    mutating func startDisclosure() {
        guard let schedule = preparation.schedules.last, let clock = schedule.disclosure,
            let party = schedule.isDisclosureOnRequest ? partyAsked : .employer
        else { return }
        lapseDisclosure(of: schedule)
        clocks.append(ClockState(clock: clock, party: party))
    }

    /// Another plan takes the place of this one.
    mutating func lapseDisclosure(of schedule: SessionSchedule) {
        clocks.removeAll { $0.isRunning && $0.clock == schedule.disclosure }
    }

    /// Who owes information that was asked for.
    private var partyAsked: DueParty? {
        let askers = Set(requests.lazy.filter { $0.answer != .disclosed }.map(\.side))
        if askers.count > 1 { return .bothSides }
        return askers.first?.opposite.map { DueParty($0) }
    }
}
