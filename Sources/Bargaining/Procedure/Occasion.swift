/// What the rules of the procedure know around an act: the negotiation so far, the law, and the days.
struct Occasion {
    /// The negotiation before the act.
    let state: NegotiationState
    /// The procedure before the act.
    let procedure: ProcedureState
    /// The law and the calendar.
    let rules: ProcedureRules
    /// When it happened at the table.
    let occurredAt: OccurredAt
    /// The day on which it happened at the table; `nil` where it is not known.
    let occurredOn: LocalDay?
    /// The local time at which it reached the service.
    let localNow: LocalMoment

    /// The profile that the negotiation keeps.
    var profile: RuleProfile { rules.profile }

    /// The day on which the act happened.
    ///
    /// - Throws: `dayUnknown`.
    func day() throws(NegotiationRejection) -> LocalDay {
        guard let occurredOn else { throw .procedure(.dayUnknown) }
        return occurredOn
    }

    /// How an act that a running clock waits for stands to it; `nil` where none runs.
    func timeliness(_ rule: ClockRule, on day: LocalDay) -> Timeliness? {
        procedure.running(rule).map { Timeliness(clock: $0, day: day) }
    }

    /// The draft that counts, where its number is the one given and what it settles is still agreed as it was.
    func currentDraft(_ number: Int) throws(NegotiationRejection) -> DraftState {
        guard let draft = procedure.draft(number) else { throw .procedure(.draftUnknown(number)) }
        guard number == procedure.drafts.count else { throw .procedure(.draftSuperseded(number)) }
        guard draft.rejection == nil else { throw .procedure(.draftRejected(number)) }
        let outdated = draft.draft.items.filter { state.settledAgreement(on: $0) != draft.settled[$0] }
        guard outdated.isEmpty else { throw .procedure(.draftOutdated(number, outdated)) }
        return draft
    }

    /// The draft that counts, for a signature: the text is the one given, and nothing in it is contested.
    func currentDraft(_ number: Int, _ hash: ContentHash) throws(NegotiationRejection) -> DraftState {
        let draft = try currentDraft(number)
        guard draft.draft.plan.textHash == hash else { throw .procedure(.textDiffers(number)) }
        try requireUncontested(draft.draft.items)
        return draft
    }

    /// What is contested does not count as agreed (domain §3.3).
    func requireUncontested(_ items: [ItemKey]) throws(NegotiationRejection) {
        guard let contested = items.first(where: procedure.isContested) else { return }
        throw .procedure(.itemContested(contested))
    }
}
