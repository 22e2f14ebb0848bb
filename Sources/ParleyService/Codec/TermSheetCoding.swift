public import Bargaining
public import StrictJSON

/// Term sheets as two members of the act that they belong to: `terms`, a list of `{"item": key, "term": …}`, and
/// `statement`, a term on the negotiation as a whole. Either is missing where it is empty.
///
/// The same words on several items in a row are written once, as `{"items": [key, …], "term": …}`: else one sentence of a
/// history file on 500 items would fill 500 times its bytes in the log.
public enum TermSheetCoding {
    /// Writes the members of a sheet into the object that is open.
    public static func write(_ sheet: TermSheet, to writer: inout JSONWriter) {
        if !sheet.entries.isEmpty {
            writer.key("terms")
            writer.beginArray()
            var rest = sheet.entries[...]
            while let first = rest.first {
                let alike = first.term.isInWords ? rest.prefix { $0.term == first.term } : rest.prefix(1)
                write(alike, first.term, to: &writer)
                rest = rest.dropFirst(alike.count)
            }
            writer.endArray()
        }
        if let statement = sheet.statement {
            writer.key("statement")
            TermCoding.write(statement, to: &writer)
        }
    }

    private static func write(_ alike: ArraySlice<ItemTerm>, _ term: Term, to writer: inout JSONWriter) {
        writer.beginObject()
        if alike.count == 1, let only = alike.first {
            writer.member("item", only.item.text)
        } else {
            writer.list("items", alike.lazy.map(\.item.text))
        }
        writer.key("term")
        TermCoding.write(term, to: &writer)
        writer.endObject()
    }

    /// Reads the two members of an act; others are left to its own reader.
    ///
    /// - Throws: the first ``CodingFault``.
    public static func read(
        terms: JSONCursor?, statement: JSONCursor?, as form: CodingForm
    ) throws(CodingFault) -> TermSheet {
        var entries: [ItemTerm] = []
        try terms?.forEach(minimum: 1, maximum: TermSheet.maximumEntries) { place throws(CodingFault) in
            var members = try MemberReader(place, form: form)
            let several = try members.optional("items")?.list(minimum: 2, maximum: TermSheet.maximumEntries) {
                key throws(CodingFault) in try key.itemKey()
            }
            let only = several == nil ? try members.required("item").itemKey() : nil
            let term = try TermCoding.read(try members.required("term"), as: form)
            try members.finish()
            if let only { entries.append(ItemTerm(item: only, term: term)) }
            for item in several ?? [] { entries.append(ItemTerm(item: item, term: term)) }
        }
        if let terms, entries.count > TermSheet.maximumEntries {
            throw terms.fault(.tooMany, expected: .init(.termItemsUpTo, TermSheet.maximumEntries))
        }
        guard let statement else { return TermSheet(entries: entries) }
        return TermSheet(entries: entries, statement: try TermCoding.read(statement, as: form))
    }

    static func read(_ members: inout MemberReader) throws(CodingFault) -> TermSheet {
        try read(terms: try members.optional("terms"), statement: try members.optional("statement"), as: members.form)
    }
}

extension Term {
    /// Whether the term says nothing but words.
    fileprivate var isInWords: Bool {
        kind == .text || kind == .unknown
    }
}
