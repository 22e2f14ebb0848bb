public import Bargaining
public import StrictJSON

/// Acts that table no position as JSON: `{"side", "party"?, "items", "terms"?, "statement"?, "conditions"?}`.
public enum SheetActCoding {
    /// Writes the members of an act into the object that is open.
    public static func write(_ act: SheetAct, to writer: inout JSONWriter) {
        writer.member("side", act.side.rawValue)
        writer.member("party", ifPresent: act.party?.text)
        writer.list("items", act.items.lazy.map(\.text))
        TermSheetCoding.write(act.sheet, to: &writer)
        ConditionCoding.write(act.conditions, to: &writer)
    }

    static func read(_ members: inout MemberReader) throws(CodingFault) -> SheetAct {
        SheetAct(
            side: try members.required("side").word(Side.self),
            party: try members.optional("party")?.partyName(members.form),
            items: try members.required("items").itemKeys(),
            sheet: try TermSheetCoding.read(&members),
            conditions: try ConditionCoding.read(&members))
    }
}

extension JSONCursor {
    /// The value as a list of keys.
    func itemKeys() throws(CodingFault) -> [ItemKey] {
        try list(maximum: TermSheet.maximumEntries) { key throws(CodingFault) in try key.itemKey() }
    }
}
