internal import Bargaining
internal import EventSourcing

/// The sessions; see `Schema/projections/held_sessions.sql`.
struct HeldSessionsProjection: DisclosureProjection {
    private static let microsecondsPerMinute: Int64 = 60_000_000

    let name = "held_sessions"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "session_number", "form", "chair_side", "opened_date", "opened_precision",
        "opened_at", "closed_date", "closed_precision", "closed_at", "duration_minutes", "present_labour",
        "present_employer", "present_neutral", "labour_caucuses", "employer_caucuses", "labour_moves", "employer_moves",
        "is_adjourned", "adjourned_to_date", "is_late_entry",
    ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let state = negotiation.folded.state
        let moves = SessionMoves(negotiation.events)
        return state.procedure.heldSessions.map { session in
            let closed: [ProjectionCell] =
                session.closedAt.map { negotiation.date($0) + [Self.instant($0)] } ?? [.null, .null, .null]
            let head: [ProjectionCell] = [
                .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
                .integer(Int64(session.number)), .text(session.form.rawValue), .text(session.chair.rawValue),
            ]
            let present = [Side.labour, .employer, .neutral].map { side in
                ProjectionCell.optional(session.present.map { Self.count($0, of: side, state) })
            }
            let tail: [ProjectionCell] = [
                .integer(Int64(session.labourCaucuses)), .integer(Int64(session.employerCaucuses)),
                .optional(session.isLate ? nil : moves.count(of: .labour, in: session.number)),
                .optional(session.isLate ? nil : moves.count(of: .employer, in: session.number)),
                .boolean(session.adjournment != nil), .optional(session.adjournment?.until), .boolean(session.isLate),
            ]
            return head + negotiation.date(session.openedAt) + [Self.instant(session.openedAt)] + closed
                + [.optional(Self.minutes(of: session))] + present + tail
        }
    }

    private static func instant(_ occurredAt: OccurredAt) -> ProjectionCell {
        if case .instant(let instant) = occurredAt { .instant(instant) } else { .null }
    }

    /// Whole minutes between two known instants; `nil` where one is not known or they are in the wrong order.
    private static func minutes(of session: HeldSession) -> Int64? {
        guard case .instant(let opened) = session.openedAt, case .instant(let closed)? = session.closedAt,
            opened <= closed
        else { return nil }
        return (closed.microseconds - opened.microseconds) / microsecondsPerMinute
    }

    private static func count(_ people: [SeatID], of side: Side, _ state: NegotiationState) -> Int64 {
        Int64(people.count { state.seats[$0]?.seat.side == side })
    }
}
