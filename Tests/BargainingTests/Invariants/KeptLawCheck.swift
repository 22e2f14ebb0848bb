import Bargaining

/// 7: The law under which a clock starts stays with it: an act under another version is refused, and what a clock shows
/// follows from its own event, whatever figures the law has since.
struct KeptLawCheck: HistoryCheck {
    /// Every clock that an event started.
    private var started: Set<StartedClock> = []

    /// The provisions from which a clock can come; those that the sides set themselves are left out.
    private static let provisions: [ClockRule: [ProfileParameter]] = [
        .discloseBeforeSession: [.disclosure], .toCongress: [.draftToCongress], .reVote: [.revote],
        .file: [.filing, .wageFiling], .review: [.review], .publish: [.publication, .algorithmAgreementPublication],
        .conciliationStart: [.conciliationStart], .earlyEndReport: [.earlyEndReport],
        .performanceReport: [.performanceReport, .wagePerformanceReport], .yearlyRound: [.algorithmRound],
    ]

    mutating func breach(by step: HistoryStep) -> String? {
        guard !step.events.isEmpty else { return nil }
        let kept = step.law.kept
        if case .procedure = step.act, step.broughtLaw?.profile.reference != kept.profile.reference {
            return "judged by another version"
        }
        for clock in step.procedureFacts.flatMap(\.startedClocks) {
            guard clock.profile == kept.profile.reference else { return "\(clock) is of another version" }
            if let parameters = Self.provisions[clock.rule],
                !parameters.contains(where: { kept.clock(clock.rule, $0, from: clock.start)?.due == clock.due })
            {
                return "\(clock) has the figure of another law"
            }
            started.insert(clock)
        }
        for running in step.after.procedure.clocks where !started.contains(running.clock) {
            return "\(running.clock) came from no event"
        }
        guard !step.procedureFacts.isEmpty else { return nil }
        let rows = carried(Procedure.deadlines(of: step.after, under: kept))
        let later = carried(Procedure.deadlines(of: step.after, under: step.law.rewritten))
        return rows == later ? nil : "clocks follow figures that came later"
    }

    private func carried(_ rows: [Deadline]) -> [Deadline] { rows.filter { RandomLaw.carried.contains($0.rule) } }
}

extension ProcedureFact {
    /// The clocks that it starts.
    fileprivate var startedClocks: [StartedClock] {
        switch self {
        case .negotiationSuspended(let suspension), .suspensionExtended(let suspension): [suspension.clock]
        case .draftAssembled(_, let revote): [revote].compactMap(\.self)
        case .draftSigned(_, _, _, _, let congress): [congress].compactMap(\.self)
        case .draftRatified(_, let filing): [filing].compactMap(\.self)
        case .agreementSigned(_, _, _, _, let clocks): clocks
        case .filingReceived(_, let review): [review]
        case .agreementTookEffect(let effect): effect.clocks
        case .preparation(.sessionScheduled(let schedule)): [schedule.disclosure].compactMap(\.self)
        case .dispute(.conciliationRequested(let request)): [request.start].compactMap(\.self)
        case .dispute(.conciliationAccepted(_, _, let clock, _)): [clock].compactMap(\.self)
        case .dispute(.conciliationExtended(_, _, let clock)): [clock]
        case .life(.agreementDissolved(let dissolution)): [dissolution.report].compactMap(\.self)
        case .life(.performanceReported(let report)): [report.next].compactMap(\.self)
        default: []
        }
    }
}
