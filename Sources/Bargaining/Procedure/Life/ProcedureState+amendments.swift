extension ProcedureState {
    /// Keeps the books of an amendment's way into force. Total: one that is not there changes nothing.
    mutating func evolve(_ number: Int, _ fact: AmendmentFact) {
        guard life.amendments.indices.contains(number - 1) else { return }
        switch fact {
        case .voted(let ballot, let isRatified, let filing):
            life.amendments[number - 1].ballots.append(ballot)
            if isRatified { life.amendments[number - 1].isRatified = true }
            if let filing { start(filing, .employer) }
        case .signed(let side, _, let day, let filing):
            life.amendments[number - 1].signatures.sign(side, on: day)
            if let filing { start(filing, .employer) }
        case .filed(let filing):
            life.amendments[number - 1].filing = FilingState(filing: filing)
            stop(filing.timeliness)
        case .received(let review):
            life.amendments[number - 1].filing?.review = review
            start(review, .authority)
        case .objected(let objection):
            life.amendments[number - 1].filing?.objections.append(objection)
            if !objection.timeliness.isLate, life.amendments[number - 1].effectiveFrom == nil {
                stop(objection.timeliness)
            }
        case .tookEffect(_, let day, let review):
            life.amendments[number - 1].effectiveFrom = day
            stop(Timeliness(clock: review, day: day))
        }
    }
}
