public import Bargaining
public import StrictJSON

/// Conditions as JSON: `{"words": …}` or `{"item_agreed": key, "term": …}`.
public enum ConditionCoding {
    /// Writes a condition as the next value.
    public static func write(_ condition: Condition, to writer: inout JSONWriter) {
        writer.beginObject()
        switch condition {
        case .words(let words):
            writer.member("words", words)
        case .itemAgreed(let item, let term):
            writer.member("item_agreed", item.text)
            if let term {
                writer.key("term")
                TermCoding.write(term, to: &writer)
            }
        }
        writer.endObject()
    }

    /// Reads a condition.
    ///
    /// - Throws: the first ``CodingFault``.
    public static func read(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> Condition {
        var members = try MemberReader(cursor, form: form)
        let words = try members.optional("words")
        let item = try members.optional("item_agreed")
        let term = try members.optional("term")
        try members.finish()
        switch (words, item, term) {
        case (let words?, nil, nil):
            return .words(try words.prose(form))
        case (nil, let item?, nil):
            return .itemAgreed(try item.itemKey(), nil)
        case (nil, let item?, let term?):
            return .itemAgreed(try item.itemKey(), try TermCoding.read(term, as: form))
        default:
            throw cursor.fault(.malformed, expected: .init(.condition))
        }
    }

    /// Writes the member `conditions` where there are any.
    static func write(_ conditions: [Condition], to writer: inout JSONWriter) {
        if !conditions.isEmpty { writer.list("conditions", conditions, write) }
    }

    /// Reads the member `conditions`; missing means none.
    static func read(_ members: inout MemberReader) throws(CodingFault) -> [Condition] {
        let form = members.form
        return try members.optional("conditions")?.list(minimum: 1, maximum: Condition.maximumCount) {
            condition throws(CodingFault) in try read(condition, as: form)
        } ?? []
    }
}
