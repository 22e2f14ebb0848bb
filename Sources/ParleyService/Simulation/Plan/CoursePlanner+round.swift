internal import Bargaining

extension CoursePlanner {
    /// One negotiation from its invitation to its end.
    ///
    /// - Returns: the items and the last day of the agreement's term, where there came one into force.
    mutating func negotiate(
        _ fate: SimulatedFate, _ matters: [SimulatedMatter], baselines: [ItemKey: Int] = [:]
    ) -> (items: [PlannedItem], through: LocalDay)? {
        fates.append(fate)
        let sessions = random.number(in: fate.isSettled ? 3...5 : 2...4)
        let items = planned(matters, sessions: sessions, fate, baselines)
        let isUrged = entries.count
        guard invitation(items, fate: fate) else { return nil }
        let hasFederation = entries[isUrged...].contains { $0.act == .admit(.federation, .federation) }
        preparation(items, hasFederation: hasFederation)
        talks(items, sessions: sessions, fate: fate)
        switch fate {
        case .parted:
            if random.happens(percent: 60) { add(.labourChief, .declareImpasse) }
            advance(5...20)
            both(.state(.conclude(.withoutAgreement)))
            return nil
        case .atImpasse:
            add(.labourChief, .declareImpasse)
            return nil
        case .suspended:
            both(.suspend(until: day.later(by: 20), .agreement))
            return nil
        case .atTheTable, .refused, .unanswered: return nil
        case .conciliated: conciliationEnds()
        default: break
        }
        return settlement(items, fate: fate).map { (items, $0) }
    }

    private mutating func planned(
        _ matters: [SimulatedMatter], sessions: Int, _ fate: SimulatedFate, _ baselines: [ItemKey: Int]
    ) -> [PlannedItem] {
        let effective = day.later(by: random.number(in: 100...150))
        let effectiveFrom =
            LocalDay(year: effective.year, month: effective.month, day: 1)?.adding(months: 1) ?? effective
        // One matter of few settled tables is carried over to later talks.
        let carried = fate == .agreed && matters.count > 2 && random.happens(percent: 15) ? matters.count - 1 : nil
        // What is improved after a rejection is one amount.
        let canBePhased = fate.isAgreed && fate != .agreedAfterRejection
        return matters.enumerated().map { index, matter in
            let isSettled = fate.isSettled ? index != carried : fate != .refused && random.happens(percent: 30)
            // The first matter is the hardest: it is settled last.
            let settles = !isSettled ? nil : index == 0 ? sessions : random.number(in: min(2, sessions)...sessions)
            return PlannedItem(
                matter: matter,
                course: matter.figures.map {
                    ConcessionPlan(
                        of: $0, from: baselines[matter.key], sessions: settles ?? sessions, isAgreed: isSettled, &random
                    )
                }, settles: settles, isPhased: canBePhased && random.happens(percent: 15),
                effectiveFrom: effectiveFrom, due: effectiveFrom.later(by: random.number(in: 30...150)))
        }
    }
}
