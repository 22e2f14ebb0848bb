import Bargaining

/// 8: What a person could record in time can be recorded late, and done late; the lateness is shown.
struct LatenessShownCheck: HistoryCheck {
    /// Days by which everything is late.
    private static let delay = 2_000

    func breach(by step: HistoryStep) -> String? {
        guard case .success(let events) = step.outcome, case .person = step.actor, !step.namesItsOwnTime,
            let now = step.localNow, let occurredAt = step.occurredAt, let day = now.day.adding(days: Self.delay),
            let later = LocalMoment(day: day, minute: now.minute)
        else { return nil }
        guard step.answer(step.command(occurredAt: occurredAt, localNow: later)) == .success(events) else {
            return "what happened in time cannot be recorded late"
        }
        // Where a clock is counted, only a known day is late.
        guard step.law.kept.day(of: occurredAt) != nil else { return nil }
        switch step.answer(step.command(occurredAt: .day(day), localNow: later)) {
        case .failure(.procedure(.agreementExpired)) where step.before.procedure.isExpired: return nil
        case .failure(let rejection): return "refused because it is late: \(rejection)"
        case .success(let late):
            guard late.map(\.fact.eventType) == events.map(\.fact.eventType) else { return "late is something else" }
            for (fact, lateFact) in zip(events, late).map({ ($0.fact, $1.fact) }) {
                guard let timeliness = fact.procedureFact?.timeliness else { continue }
                let shown = lateFact.procedureFact?.timeliness
                guard shown?.clock == timeliness.clock, shown?.day == day,
                    shown?.isLate == (day > timeliness.clock.due)
                else { return "the lateness is not shown: \(lateFact)" }
            }
            return nil
        }
    }
}

extension HistoryStep {
    /// Whether the act, or the offer that it takes, sets its own time: an end of an offer or a plan is no deadline of law.
    fileprivate var namesItsOwnTime: Bool {
        switch act {
        case .tableDemand(let draft), .makeOffer(let draft), .counter(_, let draft), .offerPackage(let draft),
            .recommend(let draft), .award(let draft):
            draft.validUntil != nil
        case .acceptOffer(let number): before.proposals[number]?.proposal.validUntil != nil
        case .procedure(.state(.suspend)), .procedure(.state(.scheduleSession)): true
        default: false
        }
    }
}

extension ProcedureFact {
    /// How it stands to the clock that ran for it.
    fileprivate var timeliness: Timeliness? {
        switch self {
        case .informationDisclosed(_, _, _, let timeliness), .congressConvened(_, _, let timeliness),
            .congressBallotRecorded(_, let timeliness), .agreementPublished(_, _, let timeliness),
            .dispute(.conciliationAccepted(_, _, _, let timeliness)):
            timeliness
        case .negotiationResumed(let resumption): resumption.timeliness
        case .agreementFiled(let filing), .agreementRefiled(let filing): filing.timeliness
        case .objectionRaised(_, let objection): objection.timeliness
        case .dispute(.conciliationRequested(let request)): request.application
        case .dispute(.conciliationClosed(_, let closure)): closure.timeliness
        case .life(.commitmentFulfilled(_, let fulfilment)): fulfilment.timeliness
        case .life(.dissolutionFiled(let filing)): filing.timeliness
        case .life(.performanceReported(let report)): report.timeliness
        default: nil
        }
    }
}
