internal import Bargaining
internal import EventSourcing

/// How a negotiation went, in figures; see `Schema/projections/process_statistics.sql`.
struct ProcessStatisticsProjection: DisclosureProjection {
    let name = "process_statistics"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "sessions", "turns", "rounds", "labour_moves", "employer_moves",
        "neutral_moves", "restatements", "items", "items_without_movement", "comparable_items", "invited_date",
        "replied_date", "first_session_date", "settled_date", "ratified_date", "signed_date", "in_force_date",
        "invitation_to_reply_days", "reply_to_first_session_days", "first_session_to_settled_days",
        "settled_to_ratified_days", "ratified_to_signed_days", "signed_to_in_force_days",
        "invitation_to_settled_days", "invitation_to_in_force_days", "first_gap_amount", "final_gap_amount",
        "gap_unit", "closed_ratio", "labour_moved_ratio", "employer_moved_ratio", "reciprocity_ratio", "concessions",
        "largest_concession_ratio", "mean_concession_ratio", "last_tenth_movement_ratio", "last_week_movement_ratio",
        "replies", "mean_reply_days",
    ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let figures = ProcessFigures(negotiation)
        let gaps = figures.gaps
        let days = StageDays(negotiation)
        let counts: [ProjectionCell] = [
            .number(negotiation.folded.state.sessions.count), .number(figures.turns), .number(figures.rounds),
            .number(figures.labourMoves), .number(figures.employerMoves), .number(figures.neutralMoves),
            .number(figures.restatements), .number(figures.items), .number(figures.itemsWithoutMovement),
            .number(gaps.items),
        ]
        let movement: [ProjectionCell] = [
            .optional(gaps.first?.amount), .optional(gaps.final), .optional(gaps.first?.unit.text),
            .optional(gaps.closedRatio), .optional(gaps.labourRatio), .optional(gaps.employerRatio),
            .optional(gaps.reciprocity), .number(gaps.concessions.count), .optional(gaps.largestConcession),
            .optional(ExactDecimal.mean(gaps.concessions)), .optional(gaps.lastTenthRatio),
            .optional(gaps.lastWeekRatio), .number(figures.replies), .optional(figures.meanReplyDays),
        ]
        return [
            [.integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value)] + counts
                + Self.stages(days) + movement
        ]
    }

    private static func stages(_ days: StageDays) -> [ProjectionCell] {
        let dates = [
            days.invited, days.replied, days.firstSession, days.settled, days.ratified, days.signed, days.inForce,
        ]
        let stages =
            zip(dates, dates.dropFirst()).map { StageDays.days($0, $1) } + [
                StageDays.days(days.invited, days.settled), StageDays.days(days.invited, days.inForce),
            ]
        return dates.map { .optional($0) } + stages.map { .number($0) }
    }
}
