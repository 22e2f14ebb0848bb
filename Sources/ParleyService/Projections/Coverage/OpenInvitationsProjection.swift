internal import Bargaining
internal import EventSourcing

/// What is counted of negotiations under embargo; see `Schema/projections/open_invitations.sql`.
struct OpenInvitationsProjection: NegotiationProjection {
    /// Sessions without a move of either side from which on an open item stands still (domain §5.4).
    static let standstillSessions = 3

    let name = "open_invitations"
    let version = 1
    let columns =
        ["ledger_id", "negotiation_id"] + PlaceCells.campaignColumns + PlaceCells.columns + [
            "opened_day", "invited_day", "reply", "is_reply_overdue", "overdue_day", "refused_request_day",
            "standstill_day",
        ]

    func rows(of negotiation: ProjectedNegotiation) -> [[ProjectionCell]] {
        let state = negotiation.folded.state
        guard negotiation.disclosed == nil, let cells = PlaceCells(state), let openedAt = negotiation.folded.openedAt,
            let opened = cells.day(of: .instant(openedAt))
        else { return [] }
        // Without a conclusion only: the table is settled where there is one, and nothing of it is early any more.
        let goesOn = state.conclusion == nil
        let overdue = goesOn && state.invitation?.reply == nil ? state.procedure.overdueReply?.due : nil
        let head: [ProjectionCell] = [
            .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
        ]
        let tail: [ProjectionCell] = [
            .optional(opened), .optional(cells.day(of: state.invitation?.issuedAt)),
            .text(state.invitation?.reply?.rawValue ?? "none"), .boolean(state.procedure.overdueReply != nil),
            .optional(overdue.map { $0.adding(days: 1) ?? $0 }),
            .optional(goesOn ? Self.refusedRequest(state, cells, opened) : nil),
            .optional(goesOn ? Self.standstill(state, cells, opened) : nil),
        ]
        return [head + cells.campaign + cells.place + tail]
    }

    /// The day of the last refusal that stands, or of the opening where no day of a refusal is known.
    private static func refusedRequest(
        _ state: NegotiationState, _ cells: PlaceCells, _ opened: LocalDay
    ) -> LocalDay? {
        let refused = state.procedure.requests.filter { $0.answer == .refused }
        guard !refused.isEmpty else { return nil }
        return refused.compactMap { cells.day(of: $0.answeredAt) }.max() ?? opened
    }

    /// The day of the last session, where an open item stands still.
    private static func standstill(_ state: NegotiationState, _ cells: PlaceCells, _ opened: LocalDay) -> LocalDay? {
        guard
            state.items.contains(where: {
                $0.status == .open && $0.sessionsWithoutMovement >= standstillSessions
            })
        else { return nil }
        return state.procedure.heldSessions.compactMap { cells.day(of: $0.closedAt ?? $0.openedAt) }.max() ?? opened
    }
}
