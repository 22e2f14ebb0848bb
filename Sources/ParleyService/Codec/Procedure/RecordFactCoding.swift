internal import Bargaining
internal import StrictJSON

/// The `data` of the facts about the record itself: `{"number", "side", "position", "overtaken"}` or
/// `{"number", "session", "form", "chair", "present", "first"?}` for a late entry, `{"version", "proposal", "item", "side"}` or
/// `{"late_entry", "side"}` for what is confirmed.
enum RecordFactCoding {
    /// How the data of each event type is read.
    static let readers: [(name: StaticString, read: ProcedureFactCoding.Reader)] = [
        (
            "LateEntryRecorded",
            { m throws(CodingFault) in
                let number = try m.required("number").count(from: 1)
                return .record(.lateEntryRecorded(number: number, try readEntry(&m)))
            }
        ),
        (
            "EntryConfirmed",
            { m throws(CodingFault) in
                guard let number = try m.optional("late_entry")?.count(from: 1) else {
                    let entry = try ProcedureFactCoding.entry(&m)
                    return .record(.entryConfirmed(.position(entry), side: try m.side()))
                }
                return .record(.entryConfirmed(.lateEntry(number), side: try m.side()))
            }
        ),
    ]

    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: RecordFact, to writer: inout JSONWriter) {
        switch fact {
        case .lateEntryRecorded(let number, let entry):
            writer.fields(.number("number", number))
            write(entry, to: &writer)
        case .entryConfirmed(.position(let entry), let side):
            ProcedureFactCoding.write(entry, to: &writer)
            writer.fields(.side(side))
        case .entryConfirmed(.lateEntry(let number), let side):
            writer.fields(.number("late_entry", number), .side(side))
        }
    }

    /// Writes the members of a late entry into the object that is open.
    static func write(_ entry: LateEntry, to writer: inout JSONWriter) {
        switch entry {
        case .position(let proposal, let overtaken):
            writer.object("position") { writer in ProposalCoding.write(proposal, to: &writer) }
            writer.list("overtaken", overtaken) { item, writer in
                writer.beginObject()
                writer.fields(.item(item.item), .proposal(item.by))
                writer.endObject()
            }
        case .session(let number, let form, let chair, let present, let isFirst):
            writer.fields(
                .number("session", number), .text("form", form.rawValue), .text("chair", chair.rawValue))
            writer.list("present", present.lazy.map(\.description))
            writer.member("first", ifTrue: isFirst)
        }
    }

    private static func readEntry(_ members: inout MemberReader) throws(CodingFault) -> LateEntry {
        guard let position = try members.optional("position") else {
            return .session(
                number: try members.required("session").count(from: 1), try members.sessionForm(),
                chair: try members.side("chair"), present: try members.present(), isFirst: try members.flag("first"))
        }
        var tabled = try MemberReader(position, form: members.form)
        let proposal = try ProposalCoding.read(&tabled)
        try tabled.finish()
        let form = members.form
        let overtaken = try members.required("overtaken").list { item throws(CodingFault) in
            var item = try MemberReader(item, form: form)
            let overtaken = LateEntry.OvertakenItem(item: try item.item(), by: try item.proposal())
            try item.finish()
            return overtaken
        }
        return .position(proposal, overtaken: overtaken)
    }
}
