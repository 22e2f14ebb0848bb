public import Bargaining
public import StrictJSON

/// The time at the table as JSON: `{"instant": …}`, `{"day": "2026-04-12"}`, `{"month": "2023-10"}`, `{"year": "2023"}`,
/// or `null` where it is not known.
public enum OccurredAtCoding {
    /// Writes a time as the next value.
    public static func write(_ occurredAt: OccurredAt, to writer: inout JSONWriter) {
        switch occurredAt {
        case .instant(let instant): write("instant", to: &writer) { $0.value(instant) }
        case .day(let day): write("day", to: &writer) { $0.value(day.description) }
        case .month(let year, let month):
            write("month", to: &writer) { $0.value("\(year)-\(month < 10 ? "0" : "")\(month)") }
        case .year(let year): write("year", to: &writer) { $0.value(String(year)) }
        case .unknown: writer.null()
        }
    }

    private static func write(_ name: String, to writer: inout JSONWriter, _ value: (inout JSONWriter) -> Void) {
        writer.beginObject()
        writer.key(name)
        value(&writer)
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
            return .instant(try instant.converted(.init(.instant)) { TimestampText.parse($0) })
        case (nil, let day?, nil, nil): return .day(try day.day())
        case (nil, nil, let month?, nil): return try month.converted(.init(.month), Self.month)
        case (nil, nil, nil, let year?): return try year.converted(.init(.year), Self.year)
        default:
            throw cursor.fault(.malformed, expected: .init(.occurrenceMember))
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
