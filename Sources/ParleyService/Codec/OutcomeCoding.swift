internal import Bargaining
internal import StrictJSON

/// End states as JSON: `{"outcomes": [{"item": key, "term": …|null}]}`.
enum OutcomeCoding {
    /// Writes the member `outcomes` into the object that is open.
    static func write(_ outcomes: [ItemOutcome], to writer: inout JSONWriter) {
        writer.list("outcomes", outcomes) { outcome, writer in
            writer.beginObject()
            writer.member("item", outcome.item.text)
            writer.key("term")
            if let term = outcome.term { TermCoding.write(term, to: &writer) } else { writer.null() }
            writer.endObject()
        }
    }

    static func read(_ members: inout MemberReader) throws(CodingFault) -> [ItemOutcome] {
        let form = members.form
        return try members.required("outcomes").list { outcome throws(CodingFault) in
            var members = try MemberReader(outcome, form: form)
            let item = try members.required("item").itemKey()
            let term = try members.required("term")
            try members.finish()
            if case .null = term.value { return ItemOutcome(item: item, term: nil) }
            return ItemOutcome(item: item, term: try TermCoding.read(term, as: form))
        }
    }
}
