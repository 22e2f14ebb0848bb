extension Procedure {
    /// Every clock that the events of a negotiation started, with what became of it: the deadline board.
    ///
    /// Clocks that facts carry stay as they were started. Those that start with events of the table (reply, naming, vacancies,
    /// the window for the whole negotiation, commitments) are counted from them under `rules`, whose profile is the version that the
    /// negotiation keeps. Clocks whose matter fell away are left out, and so are those that still ran when the sides parted
    /// without an agreement. In the order of ``ClockRule`` and then of the start.
    ///
    /// Complexity: linear in the clocks and vacancies, and as counting their periods.
    public static func deadlines(of state: NegotiationState, under rules: ProcedureRules) -> [Deadline] {
        var deadlines = [reply(state, rules), window(state, rules), application(state, rules)].compactMap(\.self)
        deadlines += vacancies(state, rules) + namings(state, rules) + commitments(state)
        for started in state.procedure.clocks {
            let status = started.stoppedOn.map { DeadlineStatus(done: $0, due: started.clock.due) } ?? .running
            deadlines.append(Deadline(started.clock, status: status, party: started.party))
        }
        if state.conclusion == .withoutAgreement { deadlines.removeAll { $0.status == .running } }
        if isDisputeMoot(state) {
            deadlines.removeAll { $0.status == .running && [.conciliation, .conciliationStart].contains($0.rule) }
        }
        let order = Dictionary(uniqueKeysWithValues: ClockRule.allCases.enumerated().map { ($1, $0) })
        return deadlines.sorted { (order[$0.rule] ?? 0, $0.start) < (order[$1.rule] ?? 0, $1.start) }
    }

    /// The acts that time has made due and that are not recorded yet: each is accepted once and then no longer named.
    ///
    /// - Parameter now: The local time at the table.
    public static func clockActs(
        of state: NegotiationState, under rules: ProcedureRules, at now: LocalMoment
    ) -> [ProcedureAct] {
        let candidates: [ProcedureAct] = [
            .markReplyOverdue, .takeEffectBySilence, .markExpired, .markAbandoned,
            .dispute(.closeOverdueConciliation),
        ]
        return (candidates + amendmentsUnderReview(state) + missedCommitments(state, at: now)).filter {
            isDue($0, state, rules, now)
        }
    }

    /// The rules themselves say whether an act is due: there is no second opinion to keep in step with them.
    private static func isDue(
        _ act: ProcedureAct, _ state: NegotiationState, _ rules: ProcedureRules, _ now: LocalMoment
    ) -> Bool {
        do throws(NegotiationRejection) {
            _ = try decide(act, by: .clock, occurredAt: .day(now.day), localNow: now, under: rules, state)
            return true
        } catch {
            return false
        }
    }

    private static func reply(_ state: NegotiationState, _ rules: ProcedureRules) -> Deadline? {
        guard let invitation = state.invitation, let received = invitation.receivedAt.flatMap(rules.day(of:)),
            let clock = rules.clock(.reply, .reply, from: received)
        else { return nil }
        var status = DeadlineStatus.running
        if let replied = state.procedure.repliedAt.flatMap(rules.day(of:)) {
            status = DeadlineStatus(done: replied, due: clock.due)
        } else if let overdue = state.procedure.overdueReply {
            status = overdue.due.adding(days: 1).map { .missed(on: $0) } ?? .running
        }
        return Deadline(clock, status: status, party: DueParty(invitation.side.opposite ?? .neutral))
    }

    /// Seats that have to be filled within a period (Order 22 §31).
    private static func vacancies(_ state: NegotiationState, _ rules: ProcedureRules) -> [Deadline] {
        state.procedure.vacancies.compactMap { vacancy in
            guard let start = rules.day(of: vacancy.vacatedAt),
                let clock = rules.clock(.fillVacancy, .vacancy, from: start)
            else { return nil }
            let filled = vacancy.filledAt.flatMap(rules.day(of:))
            let status = filled.map { DeadlineStatus(done: $0, due: clock.due) } ?? .running
            return Deadline(clock, status: status, party: DueParty(vacancy.side))
        }
    }

    /// The window for the whole negotiation. Suspensions that stop it move its end by the days they took.
    static func window(_ state: NegotiationState, _ rules: ProcedureRules) -> Deadline? {
        guard let window = rules.profile.negotiationWindow, let invitation = state.invitation else { return nil }
        let started: OccurredAt? =
            switch window.value.start {
            case .invitationIssued: invitation.issuedAt
            case .invitationReceived: invitation.receivedAt
            case .invitationAccepted: invitation.reply == .accepted ? state.procedure.repliedAt : nil
            case .firstSession: state.procedure.firstSessionAt
            }
        guard let start = started.flatMap(rules.day(of:)),
            let plain = rules.profile.due(.negotiationWindow, from: start, calendar: rules.calendar)
        else { return nil }
        let rested = state.procedure.suspensions.reduce(0) { days, suspension in
            days + (suspension.suspension.stopsWindow ? suspension.resumption?.days ?? 0 : 0)
        }
        let prolonged =
            rested == 0
            ? plain.due
            : rules.profile.counting(in: rules.calendar).due(.calendarDays(rested), after: plain.due.counted)
        guard let due = prolonged?.day else { return nil }
        let clock = StartedClock(
            rule: .negotiationWindow, profile: rules.profile.reference, article: plain.article, start: start, due: due)
        let reached =
            switch window.value.end {
            case .talks: state.procedure.drafts.lazy.compactMap(\.draftSignatures.completedOn).first
            case .signature: state.procedure.drafts.lazy.compactMap(\.agreementSignatures.completedOn).first
            }
        var status = reached.map { DeadlineStatus(done: $0, due: due) } ?? .running
        if reached == nil, state.procedure.openSuspension?.suspension.stopsWindow == true { status = .suspended }
        if reached == nil, let marked = state.procedure.abandonment {
            status = marked.clock.due.adding(days: 1).map { .missed(on: $0) } ?? .running
        }
        return Deadline(clock, status: status, party: .bothSides)
    }
}
