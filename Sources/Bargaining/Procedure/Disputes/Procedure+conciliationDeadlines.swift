extension Procedure {
    /// The time for applying for conciliation, where the law of the place leaves one after that for the talks (Henan §37);
    /// `nil` elsewhere and while the time for the talks is not counted.
    ///
    /// Complexity: as counting its period.
    static func applicationClock(of state: NegotiationState, _ rules: ProcedureRules) -> StartedClock? {
        guard rules.profile.conciliationApplication != nil, let window = window(state, rules) else { return nil }
        return rules.clock(.conciliationApplication, .conciliationApplication, from: window.due)
    }

    /// The row of that clock: met or missed by the first application, without matter once the talks came to an end in time.
    static func application(_ state: NegotiationState, _ rules: ProcedureRules) -> Deadline? {
        let applied = state.procedure.disputes.conciliations.lazy.compactMap(\.requests.first?.application).first
        if let applied {
            return Deadline(
                applied.clock, status: DeadlineStatus(done: applied.day, due: applied.clock.due), party: .bothSides)
        }
        guard let window = window(state, rules), let clock = applicationClock(of: state, rules) else { return nil }
        if state.procedure.abandonment != nil {
            return Deadline(
                clock, status: clock.due.adding(days: 1).map { .missed(on: $0) } ?? .running, party: .bothSides)
        }
        switch window.status {
        case .met, .missed: return nil
        case .running where isDisputeMoot(state): return nil
        case .running: return Deadline(clock, status: .running, party: .bothSides)
        case .suspended: return Deadline(clock, status: .suspended, party: .bothSides)
        }
    }
}
