extension Procedure {
    /// A row for each commitment: met or missed by the day on which the side that owes it says that it carried it out,
    /// disputed or not; the day after its last one where the clock recorded that nothing was. Those that lapsed are left out.
    static func commitments(_ state: NegotiationState) -> [Deadline] {
        state.procedure.commitments.compactMap { commitment in
            let record = state.procedure.life.commitments[commitment.number]
            let status: DeadlineStatus
            if let fulfilment = record?.fulfilment {
                status = DeadlineStatus(done: fulfilment.timeliness.day, due: commitment.clock.due)
            } else if record?.isMissed == true {
                status = commitment.clock.due.adding(days: 1).map { .missed(on: $0) } ?? .running
            } else if state.procedure.status(of: commitment) == .lapsed {
                return nil
            } else {
                status = .running
            }
            return Deadline(
                commitment.clock, status: status, party: DueParty(commitment.owner), item: commitment.item)
        }
    }

    /// The acts by which the clock marks the commitments whose day is over and of which nothing is recorded, in the order of
    /// their days.
    static func missedCommitments(_ state: NegotiationState, at now: LocalMoment) -> [ProcedureAct] {
        state.procedure.commitments.filter {
            $0.clock.due < now.day && state.procedure.status(of: $0) == .open
        }.sorted { ($0.clock.due, $0.number) < ($1.clock.due, $1.number) }
            .map { .life(.markCommitmentMissed($0.number)) }
    }
}
