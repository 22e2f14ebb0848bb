internal import Bargaining
internal import EventSourcing
public import StrictJSON

/// A row of the deadline board as JSON.
public enum DeadlineRendering {
    /// Writes a row as the next value.
    public static func write(_ row: DeadlineRow, to writer: inout JSONWriter) {
        writer.beginObject()
        switch row.subject {
        case .negotiation:
            writer.member("negotiation_id", row.stream.description)
            writer.key("negotiation_title")
        case .supervisionCase:
            writer.member("supervision_case_id", row.stream.description)
            writer.key("supervision_case_title")
        }
        TitleCoding.write(row.title, to: &writer)
        writer.member("rule", row.rule.rawValue)
        writer.object("title") { writer in
            writer.member("zh", row.rule.title.zh)
            writer.member("en", row.rule.title.en)
        }
        writer.member("party", row.party.rawValue)
        writer.member("item", orNull: row.item)
        writer.member("profile", row.profile)
        writer.member("article", orNull: row.article)
        writer.member("start", row.start.description)
        writer.member("due", row.due.description)
        writer.member("due_at", row.dueAt)
        writer.member("time_zone", orNull: row.timeZone)
        writer.member("status", row.standing.rawValue)
        writer.member("settled_on", orNull: row.settledOn?.description)
        writer.member("days_left", orNull: row.daysLeft.map { Int64($0) })
        writer.endObject()
    }
}
