package import Bargaining
internal import EventSourcing
package import StrictJSON

/// Supervision cases as JSON.
package enum SupervisionRendering {
    /// Writes the members that show a case into the object that is open.
    package static func write(_ state: SupervisionState, to writer: inout JSONWriter) {
        writer.member("status", orNull: state.status?.rawValue)
        writer.key("case")
        if let opening = state.opening {
            writer.beginObject()
            SupervisionOpeningCoding.write(opening, to: &writer)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.member("issuer", orNull: state.issuer?.description)
        writer.member("addressee", orNull: state.addressee?.description)
        writer.key("reminders")
        writer.beginArray()
        for (index, letter) in state.reminders.enumerated() {
            writer.beginObject()
            writer.member("number", Int64(index + 1))
            SupervisionFactCoding.write(letter, to: &writer)
            writer.endObject()
        }
        writer.endArray()
        write("opinion", state.opinion, SupervisionFactCoding.write, to: &writer)
        write("answer", state.answer, SupervisionFactCoding.write, to: &writer)
        write("suggestion", state.suggestion, SupervisionFactCoding.write, to: &writer)
        writer.key("outcomes")
        writer.beginArray()
        for outcome in state.outcomes {
            writer.beginObject()
            SupervisionFactCoding.write(outcome, to: &writer)
            writer.endObject()
        }
        writer.endArray()
        writer.member("closed", orNull: state.closure?.rawValue)
        write("deadline", state.deadline, write, to: &writer)
    }

    /// Writes a row of the list as the next value.
    package static func write(_ row: SupervisionListRow, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("supervision_case_id", row.id.description)
        writer.member("version", row.version.number)
        writer.member("opened_at", row.openedAt)
        writer.member("updated_at", row.updatedAt)
        writer.key("title")
        TitleCoding.write(row.title, to: &writer)
        writer.member("union", row.union)
        writer.member("employer", row.employer)
        writer.member("cause", row.cause.rawValue)
        writer.member("status", row.status.rawValue)
        writer.member("negotiation", orNull: row.negotiation?.description)
        writer.member("answer_due", orNull: row.due?.description)
        writer.endObject()
    }

    /// A member that is an object, or null.
    private static func write<Value>(
        _ name: String, _ value: Value?, _ write: (Value, inout JSONWriter) -> Void, to writer: inout JSONWriter
    ) {
        writer.key(name)
        guard let value else {
            writer.null()
            return
        }
        writer.beginObject()
        write(value, &writer)
        writer.endObject()
    }

    /// What is due, by which article, and what became of it.
    private static func write(_ deadline: Deadline, to writer: inout JSONWriter) {
        writer.member("rule", deadline.rule.rawValue)
        writer.member("profile", deadline.profile.description)
        writer.member("article", orNull: deadline.article?.description)
        writer.member("start", deadline.start.description)
        writer.member("due", deadline.due.description)
        writer.member("status", deadline.status.word)
        writer.member("settled_on", orNull: deadline.status.settledOn?.description)
    }
}
