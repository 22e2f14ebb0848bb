internal import Bargaining
internal import EventSourcing

/// Deadlines as an iCalendar stream (RFC 5545), one all-day event each, for the calendars that negotiators use anyway.
///
/// A pure function of the rows: the same rows give the same bytes.
public enum CalendarFeed {
    /// The media type of the stream (RFC 5545 §8.1).
    public static let mediaType = "text/calendar; charset=utf-8"

    private static let productIdentifier = "-//Parley//Deadlines//EN"
    /// The right-hand side of identifiers (RFC 5545 §3.8.4.7): no host of anybody's.
    private static let identifierDomain = "deadlines.parley.invalid"

    /// The stream. Lines end with CRLF and have at most ``ContentLine/maximumOctets`` octets.
    ///
    /// Complexity: linear in the rows.
    public static func text(of rows: some Sequence<DeadlineRow>) -> String {
        var text = ContentLine.text("BEGIN", "VCALENDAR")
        text += ContentLine.text("VERSION", "2.0")
        text += ContentLine.text("PRODID", productIdentifier)
        text += ContentLine.text("CALSCALE", "GREGORIAN")
        text += ContentLine.text("X-WR-CALNAME", ContentLine.escaped("Parley 期限 · Deadlines"))
        var seen: [String: Int] = [:]
        for row in rows {
            let name = name(of: row)
            seen[name, default: 0] += 1
            text += event(row, identifier: seen[name].map { $0 > 1 ? "\(name)-\($0)" : name } ?? name)
        }
        return text + ContentLine.text("END", "VCALENDAR")
    }

    /// The negotiation or supervision case, the rule, the day that the clock was counted from, who has to act and on which item name a deadline:
    /// its due day can still move. Two seats of a side that became vacant on one day are told apart by their order.
    private static func name(of row: DeadlineRow) -> String {
        "\(row.stream)-\(row.rule.rawValue)-\(row.start)-\(row.party.rawValue)" + (row.item.map { "-\($0)" } ?? "")
    }

    private static func event(_ row: DeadlineRow, identifier: String) -> String {
        var text = ContentLine.text("BEGIN", "VEVENT")
        text += ContentLine.text("UID", "\(identifier)@\(identifierDomain)")
        text += ContentLine.text("DTSTAMP", instant(row.updatedAt))
        text += ContentLine.text("DTSTART;VALUE=DATE", digits(row.due.description))
        text += ContentLine.text("SUMMARY", ContentLine.escaped(summary(row)))
        text += ContentLine.text("DESCRIPTION", ContentLine.escaped(description(row)))
        text += ContentLine.text("CATEGORIES", row.standing.rawValue.uppercased())
        text += ContentLine.text("TRANSP", "TRANSPARENT")
        return text + ContentLine.text("END", "VEVENT")
    }

    private static func summary(_ row: DeadlineRow) -> String {
        let title = row.rule.title
        let mark = row.standing == .met ? "✓ " : ""
        let item = row.item.map { " (\($0))" } ?? ""
        return "\(mark)\(title.zh) · \(title.en)\(item): \(row.title.text(preferringChinese: true))"
    }

    private static func description(_ row: DeadlineRow) -> String {
        let law = [row.profile, row.article].compactMap(\.self).joined(separator: ", ")
        return """
            \(row.party.title.zh) · \(row.party.title.en)
            \(law)
            \(row.start) → \(row.due) (\(row.standing.rawValue))
            \(row.stream)
            """
    }

    /// `20260412T020000Z` (RFC 5545 §3.3.5, form 2): fractions of a second are left out.
    private static func instant(_ instant: Timestamp) -> String {
        digits(TimestampText.format(instant).prefix(19)) + "Z"
    }

    private static func digits(_ text: some StringProtocol) -> String {
        String(text.filter { $0 != "-" && $0 != ":" })
    }
}
