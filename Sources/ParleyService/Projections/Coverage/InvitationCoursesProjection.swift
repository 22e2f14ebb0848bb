internal import Bargaining
internal import EventSourcing

/// How the invitations of disclosed negotiations went; see `Schema/projections/invitation_courses.sql`.
struct InvitationCoursesProjection: DisclosureProjection {
    let name = "invitation_courses"
    let version = 1
    let columns =
        ["ledger_id", "negotiation_id"] + PlaceCells.campaignColumns + PlaceCells.columns + [
            "opened_day", "invited_day", "reply", "replied_day", "is_reply_overdue", "reply_due_day", "conclusion",
            "in_force_day", "ended_day", "end_reason",
        ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let state = negotiation.folded.state
        guard let cells = PlaceCells(state), let openedAt = negotiation.folded.openedAt else { return [] }
        let procedure = state.procedure
        let end = AgreementEnd(procedure)
        let head: [ProjectionCell] = [
            .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
        ]
        let tail: [ProjectionCell] = [
            .optional(cells.day(of: .instant(openedAt))), .optional(cells.day(of: state.invitation?.issuedAt)),
            .text(state.invitation?.reply?.rawValue ?? "none"), .optional(cells.day(of: procedure.repliedAt)),
            .boolean(procedure.overdueReply != nil), .optional(procedure.overdueReply?.due),
            .optional(state.conclusion?.rawValue), .optional(procedure.firstDayInForce), .optional(end?.day),
            .optional(end?.reason),
        ]
        return [head + cells.campaign + cells.place + tail]
    }
}
