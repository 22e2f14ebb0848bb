internal import Bargaining
internal import StrictJSON

extension TableRendering {
    /// Writes the members about the negotiation as a whole: who bargains where, under which rules, what is open.
    static func writeNegotiation(_ state: NegotiationState, to writer: inout JSONWriter) {
        guard let opening = state.opening else { return }
        writer.key("title")
        TitleCoding.write(opening.title, to: &writer)
        writer.object("parties") { writer in
            writer.list("labour", opening.labour.map(\.text))
            writer.list("employer", opening.employer.map(\.text))
        }
        writer.member("jurisdiction", opening.jurisdiction)
        writer.member("currency", opening.currency)
        writer.member("profile", opening.profile)
        writer.member("time_zone", orNull: opening.timeZone)
        writer.key("session")
        if let session = state.sessions.open {
            writer.beginObject()
            writer.member("number", Int64(session.number))
            writer.member("form", session.form.rawValue)
            writer.member("chair", session.chair.rawValue)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.list("open_proposals", state.openProposals.map(\.description))
        if !state.pendingJointActs.isEmpty {
            writer.list("pending_joint_acts", state.pendingJointActs) { pending, writer in
                writer.beginObject()
                writer.member("side", pending.side.rawValue)
                writer.key("act")
                JointActCoding.write(pending.act, to: &writer)
                writer.endObject()
            }
        }
        writer.member("conclusion", orNull: state.conclusion?.rawValue)
        if let record = opening.published { write(record, to: &writer) }
    }

    private static func write(_ record: PublishedRecord, to writer: inout JSONWriter) {
        writer.object("published") { writer in
            writer.member("history_id", record.historyID)
            writer.member("witnessed", false)
            writer.list("sources", record.sources) { source, writer in
                writer.beginObject()
                writer.member("url", source.url)
                writer.member("title", source.title)
                writer.member("quote", source.quote)
                writer.endObject()
            }
            writer.list("gaps", record.gaps)
            if !record.reportedFigures.isEmpty {
                writer.list("reported_figures", record.reportedFigures) { figure, writer in
                    writer.beginObject()
                    writer.member("what", figure.what)
                    writer.member("value", figure.value.description)
                    writer.member("unit", figure.unit.text)
                    writer.list("sources", figure.sources) { index, writer in writer.value(Int64(index)) }
                    writer.member("derived", figure.isDerived)
                    writer.endObject()
                }
            }
        }
    }
}
