extension Procedure {
    /// When each side has to make its representatives known, where the law of the place says so: in the invitation and the
    /// reply, before or a period before the first session, or a period after they were named or the invitation accepted.
    /// A period after they were named runs from the last naming, at the earliest from the acceptance.
    ///
    /// Complexity: as counting the period.
    static func namings(_ state: NegotiationState, _ rules: ProcedureRules) -> [Deadline] {
        guard let rule = rules.profile.nameRepresentatives, state.invitation?.reply != .refused else { return [] }
        return [Side.labour, .employer].compactMap { side in
            guard let naming = state.procedure.preparation.naming(of: side),
                let clock = clock(rule, of: side, naming, state, rules)
            else { return nil }
            let status = naming.firstPublishedOn.map { DeadlineStatus(done: $0, due: clock.due) } ?? .running
            return Deadline(clock, status: status, party: DueParty(side))
        }
    }

    private static func clock(
        _ rule: Provision<NamingRule>, of side: Side, _ naming: NamingState, _ state: NegotiationState,
        _ rules: ProcedureRules
    ) -> StartedClock? {
        let accepted =
            state.invitation?.reply == .accepted ? state.procedure.repliedAt.flatMap(rules.day(of:)) : nil
        switch rule.value {
        case .inInvitation:
            let isInviter = state.invitation?.side == side
            let day = isInviter ? state.invitation.flatMap { rules.day(of: $0.issuedAt) } : accepted
            return day.map { onTheDay($0, rule.article, rules) }
        case .beforeTalks: return firstSession(state, rules).map { onTheDay($0, rule.article, rules) }
        case .beforeMeeting:
            return firstSession(state, rules).flatMap {
                rules.clock(.nameRepresentatives, .nameRepresentatives, from: $0)
            }
        case .afterNaming:
            guard let accepted else { return nil }
            let named = naming.namedAt.flatMap(rules.day(of:)) ?? accepted
            return rules.clock(.nameRepresentatives, .nameRepresentatives, from: max(accepted, named))
        case .afterAcceptance:
            return accepted.flatMap { rules.clock(.nameRepresentatives, .nameRepresentatives, from: $0) }
        }
    }

    /// The day of the first session: as held, else as planned.
    private static func firstSession(_ state: NegotiationState, _ rules: ProcedureRules) -> LocalDay? {
        let planned = state.procedure.preparation.schedules.first
        return state.procedure.firstSessionAt.flatMap(rules.day(of:))
            ?? planned.flatMap { $0.number == 1 ? $0.plan.startsAt.day : nil }
    }

    private static func onTheDay(_ day: LocalDay, _ article: Article, _ rules: ProcedureRules) -> StartedClock {
        StartedClock(
            rule: .nameRepresentatives, profile: rules.profile.reference, article: article, start: day, due: day)
    }
}
