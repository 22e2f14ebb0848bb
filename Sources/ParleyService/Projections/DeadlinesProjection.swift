internal import Bargaining
internal import EventSourcing

/// The clocks of every live negotiation; see `Schema/projections/deadlines.sql`.
struct DeadlinesProjection: NegotiationProjection {
    let name = "deadlines"
    let version = 4
    let columns = [
        "ledger_id", "negotiation_id", "ordinal", "version", "updated_at", "rule", "profile", "article", "start_day",
        "due_day", "due_at", "status", "settled_day", "party", "item", "time_zone", "seat_ids",
    ]

    func rows(of negotiation: ProjectedNegotiation) -> [[ProjectionCell]] {
        let folded = negotiation.folded
        guard let opening = folded.state.opening, let updatedAt = folded.updatedAt else { return [] }
        let deadlines = negotiation.rulebook.deadlines(of: folded.state, in: negotiation.ledger)
        guard !deadlines.isEmpty else { return [] }
        let readers = ProjectionCell.identifiers(NegotiationOverviewProjection.seats(of: folded.state))
        return deadlines.enumerated().compactMap { index, deadline in
            guard let dueAt = TimeZoneRules.shared.latestInstant(of: .day(deadline.due), in: opening.timeZone) else {
                return nil
            }
            return [
                .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
                .integer(Int64(index + 1)), .integer(folded.version.number), .instant(updatedAt),
                .text(deadline.rule.rawValue), .text(deadline.profile.description),
                .optional(deadline.article?.description), .day(deadline.start), .day(deadline.due),
                .instant(dueAt), .text(deadline.status.word),
                .optional(deadline.status.settledOn), .text(deadline.party.rawValue),
                .optional(deadline.item?.text), .optional(opening.timeZone), readers,
            ]
        }
    }
}
