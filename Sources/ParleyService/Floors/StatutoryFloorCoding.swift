package import Bargaining
package import StrictJSON

/// Floors as members of the object that they belong to: `number`, `region`, `subject`, `unit`, `amount`, `from`, `source`. In a
/// request there is no `number`: the register gives it, and 0 stands for it here.
package enum StatutoryFloorCoding {
    /// Writes the members into the object that is open.
    package static func write(_ floor: StatutoryFloor, to writer: inout JSONWriter) {
        writer.fields(
            .number("number", floor.number), .text("region", floor.region.text),
            .text("subject", floor.subject.rawValue), .text("unit", floor.unit.text),
            .text("amount", floor.amount.description), .text("from", floor.from.description))
        writer.key("source")
        TitleCoding.write(floor.source, to: &writer)
    }

    /// Reads the members.
    package static func read(_ members: inout MemberReader) throws(CodingFault) -> StatutoryFloor {
        let form = members.form
        return StatutoryFloor(
            number: form == .stored ? try members.number() : 0,
            region: try members.required("region").converted(.init(.ruleProfile, words: ["CN-QH"])) { ProfileID($0) },
            subject: try members.required("subject").word(Subject.self), unit: try members.required("unit").unit(form),
            amount: try members.required("amount").decimal(), from: try members.required("from").day(),
            source: try TitleCoding.read(try members.required("source"), as: form))
    }

    /// Writes a conflict as the next value: `{"item", "tabled", "floor"}`.
    static func write(_ conflict: FloorConflict, to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(of: conflict, to: &writer)
        writer.endObject()
    }

    /// Writes the members of a conflict into the object that is open.
    static func writeMembers(of conflict: FloorConflict, to writer: inout JSONWriter) {
        writer.fields(.item(conflict.item), .text("tabled", conflict.tabled.description))
        writer.object("floor") { writer in write(conflict.floor, to: &writer) }
    }

    /// Reads a conflict.
    static func conflict(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> FloorConflict {
        var members = try MemberReader(cursor, form: form)
        let (item, tabled) = (try members.item(), try members.required("tabled").decimal())
        var floor = try MemberReader(try members.required("floor"), form: form)
        let conflict = FloorConflict(item: item, tabled: tabled, floor: try read(&floor))
        try floor.finish()
        try members.finish()
        return conflict
    }
}
