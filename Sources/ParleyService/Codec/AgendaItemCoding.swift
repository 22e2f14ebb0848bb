public import Bargaining
public import StrictJSON

/// Agenda items as JSON: `{"key", "number", "title", "subject", "unit", "baseline"?, "workers_covered"?}`.
public enum AgendaItemCoding {
    /// Writes an item as the next value.
    public static func write(_ item: AgendaItem, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", item.key.text)
        writer.member("number", Int64(item.number))
        writer.key("title")
        TitleCoding.write(item.title, to: &writer)
        writer.member("subject", item.subject.rawValue)
        writer.member("unit", item.unit.text)
        if let baseline = item.baseline {
            writer.key("baseline")
            TermCoding.write(baseline, to: &writer)
        }
        if let workers = item.workersCovered { writer.member("workers_covered", workers) }
        writer.endObject()
    }

    /// Reads an item. In a request there is no `number`: the agenda gives it, and 0 stands for it here.
    ///
    /// - Throws: the first ``CodingFault``.
    public static func read(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> AgendaItem {
        var members = try MemberReader(cursor, form: form)
        let key = try members.required("key").itemKey()
        let number = form == .stored ? try members.required("number").count() : 0
        let title = try TitleCoding.read(try members.required("title"), as: form)
        let subject = try members.required("subject").word(Subject.self)
        let unit = try members.required("unit").unit(form)
        let baseline = try members.optional("baseline")
        let workers = try members.optional("workers_covered")?.count(to: AgendaItem.maximumWorkers)
        try members.finish()
        return AgendaItem(
            key: key, number: number, title: title, subject: subject, unit: unit,
            baseline: try baseline.map { baseline throws(CodingFault) in try TermCoding.read(baseline, as: form) },
            workersCovered: workers.map { Int64($0) })
    }
}
