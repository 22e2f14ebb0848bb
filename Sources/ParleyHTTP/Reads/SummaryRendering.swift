internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// A negotiation in short, as JSON: what it is about, who bargains, where it stands.
enum SummaryRendering {
    /// Writes the summary as the next value. People appear by pseudonym only.
    static func write(_ view: NegotiationView, to writer: inout JSONWriter) {
        let state = view.state
        writer.beginObject()
        writer.member("id", view.id.description)
        writer.member("version", view.version.number)
        writer.key("status")
        if let status = state.status { writer.value(status.rawValue) } else { writer.null() }
        writer.member("updated_at", TimestampText.format(view.updatedAt))
        if let opening = state.opening { write(opening, to: &writer) }
        writer.key("invitation")
        if let invitation = state.invitation { write(invitation, to: &writer) } else { writer.null() }
        writer.key("session")
        if let session = state.sessions.open { writer.value(Int64(session.number)) } else { writer.null() }
        writer.member("sessions", Int64(state.sessions.count))
        writer.key("seats")
        writer.beginArray()
        for seat in state.seats.values.sorted(by: { $0.seat.id.value < $1.seat.id.value }) {
            write(seat, to: &writer)
        }
        writer.endArray()
        writer.key("pending_joint_acts")
        writer.beginArray()
        for pending in state.pendingJointActs {
            writer.beginObject()
            writer.member("side", pending.side.rawValue)
            writer.key("act")
            JointActCoding.write(pending.act, to: &writer)
            writer.endObject()
        }
        writer.endArray()
        writer.member("items", Int64(state.items.count))
        writer.member("undated_events", Int64(view.undatedEvents))
        writer.endObject()
    }

    private static func write(_ opening: NegotiationOpening, to writer: inout JSONWriter) {
        writer.key("title")
        TitleCoding.write(opening.title, to: &writer)
        for (name, parties) in [("labour", opening.labour), ("employer", opening.employer)] {
            writer.key(name)
            writer.beginArray()
            for party in parties { writer.value(party.text) }
            writer.endArray()
        }
        writer.member("jurisdiction", opening.jurisdiction)
        writer.member("currency", opening.currency)
        writer.member("profile", opening.profile)
        writer.key("time_zone")
        if let zone = opening.timeZone { writer.value(zone) } else { writer.null() }
        writer.member("published", opening.published != nil)
    }

    private static func write(_ invitation: InvitationState, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("side", invitation.side.rawValue)
        writer.key("issued_at")
        writer.occurrence(invitation.issuedAt)
        writer.key("received_at")
        if let received = invitation.receivedAt { writer.occurrence(received) } else { writer.null() }
        writer.key("reply")
        if let reply = invitation.reply { writer.value(reply.rawValue) } else { writer.null() }
        writer.endObject()
    }

    private static func write(_ state: SeatState, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("seat", state.seat.id.description)
        writer.member("side", state.seat.side.rawValue)
        writer.member("role", state.seat.role.rawValue)
        if let party = state.seat.party { writer.member("party", party.text) }
        writer.member("vacated", state.isVacated)
        writer.endObject()
    }
}
