internal import Bargaining
internal import EventSourcing
public import StrictJSON

/// A negotiation in a list as JSON.
public enum ListRendering {
    /// Writes a row as the next value.
    public static func write(_ row: NegotiationListRow, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("negotiation_id", row.id.description)
        writer.key("title")
        TitleCoding.write(row.title, to: &writer)
        writer.member("status", row.status)
        writer.member("jurisdiction", row.jurisdiction)
        writer.object("parties") { writer in
            writer.list("labour", row.labourParties)
            writer.list("employer", row.employerParties)
        }
        writer.list("subjects", row.subjects)
        writer.member("items", Int64(row.items))
        writer.member("open_items", Int64(row.openItems))
        writer.member("tentatively_agreed_items", Int64(row.tentativelyAgreedItems))
        writer.member("agreed_items", Int64(row.agreedItems))
        writer.member("version", row.version.number)
        writer.member("opened_at", row.openedAt)
        writer.member("updated_at", row.updatedAt)
        writer.member("history_id", orNull: row.historyID)
        writer.endObject()
    }
}
