public import Bargaining
public import StrictJSON

/// The time at the table as JSON: `{"instant": …}`, `{"day": "2026-04-12"}`, `{"month": "2023-10"}`, `{"year": "2023"}`,
/// or `null` where it is not known.
public enum OccurredAtCoding {
    /// Writes a time as the next value.
    public static func write(_ occurredAt: OccurredAt, to writer: inout JSONWriter) {
        let (name, text): (String, String)
        switch occurredAt {
        case .instant(let instant): (name, text) = ("instant", TimestampText.format(instant))
        case .day(let day): (name, text) = ("day", day.description)
        case .month(let year, let month): (name, text) = ("month", "\(year)-\(month < 10 ? "0" : "")\(month)")
        case .year(let year): (name, text) = ("year", String(year))
        case .unknown:
            writer.null()
            return
        }
        writer.beginObject()
        writer.member(name, text)
        writer.endObject()
    }

    /// Reads a time; months and years from 1900 to 2099.
    ///
    /// - Throws: the first ``CodingFault``.
    public static func read(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> OccurredAt {
        if case .null = cursor.value { return .unknown }
        var members = try MemberReader(cursor, form: form)
        let instant = try members.optional("instant")
        let day = try members.optional("day")
        let month = try members.optional("month")
        let year = try members.optional("year")
        try members.finish()
        switch (instant, day, month, year) {
        case (let instant?, nil, nil, nil):
            return .instant(try instant.converted("an RFC 3339 instant") { TimestampText.parse($0) })
        case (nil, let day?, nil, nil): return .day(try day.day())
        case (nil, nil, let month?, nil): return try month.converted("YYYY-MM, 1900 to 2099", Self.month)
        case (nil, nil, nil, let year?): return try year.converted("YYYY, 1900 to 2099", Self.year)
        default:
            throw cursor.fault(.malformed, expected: "one of \"instant\", \"day\", \"month\", \"year\", or null")
        }
    }

    /// `YYYY-MM`.
    static func month(_ text: String) -> OccurredAt? {
        guard let first = LocalDay(text + "-01") else { return nil }
        return .month(year: first.year, month: first.month)
    }

    /// `YYYY`.
    static func year(_ text: String) -> OccurredAt? {
        LocalDay(text + "-01-01").map { .year($0.year) }
    }
}
