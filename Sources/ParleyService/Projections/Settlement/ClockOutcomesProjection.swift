internal import Bargaining
internal import EventSourcing

/// The clocks with what became of them; see `Schema/projections/clock_outcomes.sql`.
struct ClockOutcomesProjection: DisclosureProjection {
    let name = "clock_outcomes"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "clock_number", "rule", "profile", "article", "party", "item_key",
        "started_date", "due_date", "due_at", "outcome", "settled_date", "days_late",
    ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let state = negotiation.folded.state
        let deadlines = negotiation.rulebook.deadlines(of: state, in: negotiation.ledger)
        return deadlines.enumerated().compactMap { index, deadline in
            guard
                let dueAt = TimeZoneRules.shared.latestInstant(of: .day(deadline.due), in: state.opening?.timeZone)
            else { return nil }
            let settled = deadline.status.settledOn
            return [
                .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
                .integer(Int64(index + 1)), .text(deadline.rule.rawValue), .text(deadline.profile.description),
                .optional(deadline.article?.description), .text(deadline.party.rawValue),
                .optional(deadline.item?.text), .optional(deadline.start), .optional(deadline.due), .instant(dueAt),
                .text(deadline.status.word), .optional(settled),
                .optional(settled.map { Int64(max(0, deadline.due.days(until: $0))) }),
            ]
        }
    }
}
