public import Bargaining
public import StrictJSON

/// Titles as JSON: `{"zh": …, "en": …}` with both or one of them, or `{"text": …}` in a language nobody named.
public enum TitleCoding {
    /// Writes a title as the next value.
    public static func write(_ title: Title, to writer: inout JSONWriter) {
        writer.beginObject()
        switch title {
        case .both(let zh, let en):
            writer.member("zh", zh)
            writer.member("en", en)
        case .zh(let text): writer.member("zh", text)
        case .en(let text): writer.member("en", text)
        case .unnamed(let text): writer.member("text", text)
        }
        writer.endObject()
    }

    /// Reads a title; each text has 1…``Title/maximumScalars`` Unicode scalars.
    ///
    /// - Throws: the first ``CodingFault``.
    public static func read(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> Title {
        var members = try MemberReader(cursor, form: form)
        let zh = try prose(try members.optional("zh"), form)
        let en = try prose(try members.optional("en"), form)
        let unnamed = try prose(try members.optional("text"), form)
        try members.finish()
        switch (zh, en, unnamed) {
        case (let zh?, let en?, nil): return .both(zh: zh, en: en)
        case (let zh?, nil, nil): return .zh(zh)
        case (nil, let en?, nil): return .en(en)
        case (nil, nil, let text?): return .unnamed(text)
        default: throw cursor.fault(.malformed, expected: .init(.title))
        }
    }

    private static func prose(_ cursor: JSONCursor?, _ form: CodingForm) throws(CodingFault) -> String? {
        guard let cursor else { return nil }
        return try cursor.line(form, maximum: Title.maximumScalars)
    }
}
