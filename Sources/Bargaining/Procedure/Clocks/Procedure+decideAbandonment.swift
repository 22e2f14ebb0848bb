extension Procedure {
    /// The clock marks that the time for the negotiation ended without a result: the window of the place, and after it the time
    /// for applying for conciliation, where there is one (Henan §37). Not while something still goes on: a suspension that stops
    /// the window, a conciliation, a draft on its way.
    static func markAbandoned(_ occasion: Occasion) throws(NegotiationRejection) -> [ProcedureFact] {
        let (state, procedure) = (occasion.state, occasion.procedure)
        guard state.conclusion == nil else { throw .negotiationConcluded }
        guard procedure.abandonment == nil else { throw .alreadyStated }
        guard let window = window(state, occasion.rules) else {
            throw .procedure(.profileSilent(.negotiationWindow))
        }
        let isDraftOnItsWay = procedure.currentDraft.map { $0.rejection == nil } ?? false
        guard window.status == .running, !isDraftOnItsWay, procedure.disputes.openConciliation == nil else {
            throw .procedure(.talksGoOn)
        }
        let application = applicationClock(of: state, occasion.rules)
        let last = max(window.due, application?.due ?? window.due)
        guard occasion.localNow.day > last else { throw .procedure(.windowStillRuns(through: last)) }
        let clock = StartedClock(
            rule: .negotiationWindow, profile: window.profile, article: window.article, start: window.start,
            due: window.due)
        return [.negotiationAbandoned(Abandonment(clock: clock, open: openItems(state)))]
    }
}
