extension Procedure {
    /// Keeps the books of disputes. Total, as ``evolve(_:_:)``.
    static func evolve(_ procedure: inout ProcedureState, _ fact: DisputeFact) {
        switch fact {
        case .conciliationRequested(let request):
            if !procedure.disputes.conciliations.indices.contains(request.number - 1) {
                procedure.disputes.conciliations.append(ConciliationState())
            }
            procedure.disputes.change(request.number) { $0.requests.append(request) }
            if let start = request.start { procedure.start(start, .authority) }
        case .conciliationOpenedOfOwnMotion(_, let items):
            var conciliation = ConciliationState()
            conciliation.isOwnMotion = true
            conciliation.ownMotionItems = items
            procedure.disputes.conciliations.append(conciliation)
        case .conciliationAccepted(let number, let day, let clock, let timeliness):
            procedure.disputes.change(number) {
                $0.acceptedOn = day
                $0.clock = clock
            }
            procedure.stop(timeliness)
            if let clock { procedure.start(clock, .authority) }
        case .conciliationExtended(let number, _, let clock):
            procedure.reopenClock(of: number)
            procedure.disputes.change(number) {
                $0.clock = clock
                $0.isExtended = true
                $0.closure = nil
            }
            procedure.start(clock, .authority)
        case .conciliationAgreementDrafted(let number, let agreement):
            procedure.disputes.change(number) {
                $0.agreement = agreement
                $0.signatures = SignatureState()
            }
        case .conciliationAgreementSigned(let number, let side, _, let day):
            procedure.disputes.change(number) { $0.signatures.sign(side, on: day) }
        case .conciliationClosed(let number, let closure):
            procedure.reopenClock(of: number)
            procedure.disputes.change(number) { $0.closure = closure }
            procedure.stop(closure.timeliness)
            procedure.lapse(.conciliationStart)
        case .tripartiteMeetingHeld(_, let meeting, let day):
            procedure.disputes.meetings.append(HeldMeeting(meeting: meeting, day: day))
        case .arbitrationRequested(let request):
            procedure.disputes.arbitrations.append(ArbitrationState(request: request))
        case .arbitrationAwarded(let number, let ruling):
            procedure.disputes.changeArbitration(number) { $0.award = ruling }
        case .judgmentRecorded(let number, .first, let ruling):
            procedure.disputes.changeArbitration(number) { $0.firstJudgment = ruling }
        case .judgmentRecorded(let number, .second, let ruling):
            procedure.disputes.changeArbitration(number) { $0.secondJudgment = ruling }
        }
    }
}

extension ProcedureState {
    /// The clock itself had closed a conciliation that people ended or prolonged, as is recorded later: what they did counts.
    fileprivate mutating func reopenClock(of number: Int) {
        guard disputes.conciliations.indices.contains(number - 1) else { return }
        let conciliation = disputes.conciliations[number - 1]
        guard conciliation.closure?.cause == .time, let clock = conciliation.clock else { return }
        for index in clocks.indices where clocks[index].clock == clock { clocks[index].stoppedOn = nil }
    }
}
