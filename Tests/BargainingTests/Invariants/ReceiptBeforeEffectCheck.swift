import Bargaining

/// 6: Nothing takes effect without a receipt, nor by silence before the review is over; an objection after it is late, and
/// undoes nothing.
struct ReceiptBeforeEffectCheck: HistoryCheck {
    private var reviews: [Int: StartedClock] = [:]
    private var objected: Set<Int> = []

    mutating func breach(by step: HistoryStep) -> String? {
        for fact in step.procedureFacts {
            switch fact {
            case .filingReceived(let number, let review): reviews[number] = review
            case .agreementTookEffect(let effect):
                guard let review = reviews[effect.draft] else { return "in force without a receipt" }
                guard !objected.contains(effect.draft) else { return "in force over an objection" }
                let isOver = effect.from > review.due && step.localNow.map { $0.day > review.due } == true
                guard effect.cause == .confirmation || isOver else { return "silence before \(review.due)" }
            case .objectionRaised(let number, let objection):
                guard let review = reviews[number] else { return "an objection without a receipt" }
                let isLate = step.law.kept.day(of: step.occurredAt ?? .unknown).map { $0 > review.due }
                guard objection.timeliness.clock == review, objection.timeliness.isLate == isLate else {
                    return "the lateness of an objection is not shown"
                }
                if isLate == false, step.before.procedure.effect == nil { objected.insert(number) }
                if let breach = undone(by: step, isLate: isLate == true) { return breach }
            default: break
            }
        }
        return nil
    }

    /// What an objection must leave as it is: an agreement in force always, everything where it is late.
    private func undone(by step: HistoryStep, isLate: Bool) -> String? {
        let (before, after) = (step.before, step.after)
        if before.procedure.isInForce, !after.procedure.isInForce { return "an objection ended what is in force" }
        if before.procedure.effect != after.procedure.effect { return "an objection changed the effect" }
        guard isLate || before.procedure.isInForce else { return nil }
        return before.items == after.items && before.conclusion == after.conclusion
            && before.procedure.stage == after.procedure.stage ? nil : "a late objection undid something"
    }
}
