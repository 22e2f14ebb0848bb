extension ProcedureState {
    /// The commitments of the agreement that came into force, in order; empty without one. They follow from its terms: those
    /// that are a duty with a due day, and the steps of a schedule that begin on a day after its first one. A schedule is
    /// the employer side's to carry out.
    ///
    /// Complexity: linear in the terms of the agreement and their steps.
    public var commitments: [Commitment] {
        guard let agreement = agreementInForce,
            let start = effect?.from ?? agreement.agreementSignatures.completedOn
        else { return [] }
        let first = max(start, agreement.draft.plan.validFrom)
        var commitments: [Commitment] = []
        func add(_ item: ItemKey, _ matter: Commitment.Matter, _ owner: Side, due: LocalDay) {
            let clock = StartedClock(
                rule: .commitment, profile: agreement.draft.profile, article: nil, start: min(start, due), due: due)
            commitments.append(
                Commitment(number: commitments.count + 1, item: item, matter: matter, owner: owner, clock: clock))
        }
        for item in agreement.draft.items {
            switch agreement.settled[item]?.term.value {
            case .procedure(let duty, let owner, let due?): add(item, .duty(duty), owner, due: due)
            case .schedule(let unit, let steps):
                for step in steps {
                    guard let day = LocalDay(step.from), day > first else { continue }
                    add(item, .step(amount: step.amount, unit: unit), .employer, due: day)
                }
            default: break
            }
        }
        return commitments
    }

    /// One commitment; `nil` where there is none of that number. Complexity: as ``commitments``.
    public func commitment(_ number: Int) -> Commitment? { commitments.first { $0.number == number } }

    /// The last day on which the agreement was in force; `nil` while it is, and without one.
    var lastDayInForce: LocalDay? {
        let expiry = isExpired ? agreementInForce?.draft.plan.validThrough : nil
        return [life.dissolution?.day, life.supersession?.day, expiry].compactMap(\.self).min()
    }

    /// How a commitment stands by what is recorded; time alone changes nothing.
    public func status(of commitment: Commitment) -> CommitmentStatus {
        let state = life.commitments[commitment.number]
        if let fulfilment = state?.fulfilment {
            if state?.disputedBy != nil { return .disputed }
            return fulfilment.timeliness.isLate ? .fulfilledLate : .fulfilled
        }
        if state?.isMissed == true { return .missed }
        if let last = lastDayInForce, commitment.clock.due > last { return .lapsed }
        return .open
    }
}
