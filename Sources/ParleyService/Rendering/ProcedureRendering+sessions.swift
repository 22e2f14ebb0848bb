internal import Bargaining
internal import StrictJSON

extension ProcedureRendering {
    /// Writes the members `sessions`, `late_entries` and `confirmations`.
    static func writeRecord(of state: NegotiationState, to writer: inout JSONWriter) {
        writer.list("sessions", state.procedure.heldSessions) { session, writer in
            write(session, in: state, to: &writer)
        }
        writer.list("late_entries", state.procedure.record.lateEntries.enumerated()) { entry, writer in
            write(entry.element, number: entry.offset + 1, in: state, to: &writer)
        }
        writer.list("confirmations", state.procedure.record.confirmations) { confirmation, writer in
            writer.beginObject()
            writer.member("side", confirmation.side.rawValue)
            writer.member("version", confirmation.entry.version)
            writer.member("proposal", confirmation.entry.proposal.description)
            writer.member("item", confirmation.entry.item.text)
            writer.endObject()
        }
    }

    /// Writes the member `abandoned`: that the time for the negotiation ended without a result; `null` where it did not.
    static func writeAbandonment(of procedure: ProcedureState, to writer: inout JSONWriter) {
        writer.key("abandoned")
        guard let abandonment = procedure.abandonment else {
            writer.null()
            return
        }
        writer.beginObject()
        ClockCoding.write(abandonment.clock, as: "clock", to: &writer)
        writer.list("open_items", abandonment.open.lazy.map(\.text))
        writer.member("taken_up_again", !procedure.isAbandoned)
        writer.endObject()
    }

    private static func write(
        _ session: HeldSession, in state: NegotiationState, to writer: inout JSONWriter
    ) {
        let open = state.sessions.open.flatMap { $0.number == session.number ? $0 : nil }
        writer.beginObject()
        writer.member("number", Int64(session.number))
        writer.member("form", session.form.rawValue)
        writer.member("chair", session.chair.rawValue)
        writer.member("chair_out_of_turn", session.isChairOutOfTurn)
        writer.member("opened_at", session.openedAt)
        if let closedAt = session.closedAt {
            writer.member("closed_at", closedAt)
        } else {
            writer.key("closed_at")
            writer.null()
        }
        writer.member("open", open != nil)
        writer.member("late_entry", session.isLate)
        writer.key("present")
        if let present = session.present {
            writer.beginArray()
            for seat in present { writer.value(seat.description) }
            writer.endArray()
        } else {
            writer.null()
        }
        writer.object("caucuses") { writer in
            writer.member("labour", Int64(session.labourCaucuses))
            writer.member("employer", Int64(session.employerCaucuses))
        }
        writer.member("in_caucus", orNull: open?.caucus?.rawValue)
        writer.member("adjourned", session.adjournment != nil)
        writer.member("adjourned_until", orNull: session.adjournment?.until?.description)
        writer.endObject()
    }

    private static func write(
        _ entry: LateEntryState, number: Int, in state: NegotiationState, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("number", Int64(number))
        writer.member("occurred_at", entry.occurredAt)
        RecordFactCoding.write(entry.entry, to: &writer)
        if let proposal = entry.entry.proposal {
            writer.member("status", orNull: state.proposals[proposal]?.status.rawValue)
        }
        writer.list("confirmed_by", [Side.labour, .employer].filter(entry.isConfirmed).map(\.rawValue))
        writer.endObject()
    }
}
