public import Bargaining
public import StrictJSON

/// Joint acts as JSON: `{"act": "admit" | "park" | "resume" | "reopen", "item"}`, `{"act": "appoint_recorder" |
/// "appoint_mediator", "seat"}` or `{"act": "conclude", "conclusion"}`.
public enum JointActCoding {
    private enum Name: String, CaseIterable {
        case admit
        case park
        case resume
        case reopen
        case appointRecorder = "appoint_recorder"
        case appointMediator = "appoint_mediator"
        case conclude
    }

    /// Writes a joint act as the next value.
    public static func write(_ act: JointAct, to writer: inout JSONWriter) {
        func write(_ name: Name, _ member: String, _ text: String) {
            writer.beginObject()
            writer.member("act", name.rawValue)
            writer.member(member, text)
            writer.endObject()
        }
        switch act {
        case .admit(let item): write(.admit, "item", item.text)
        case .park(let item): write(.park, "item", item.text)
        case .resume(let item): write(.resume, "item", item.text)
        case .reopen(let item): write(.reopen, "item", item.text)
        case .appointRecorder(let seat): write(.appointRecorder, "seat", seat.description)
        case .appointMediator(let seat): write(.appointMediator, "seat", seat.description)
        case .conclude(let conclusion): write(.conclude, "conclusion", conclusion.rawValue)
        }
    }

    /// Reads a joint act.
    ///
    /// - Throws: the first ``CodingFault``.
    public static func read(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> JointAct {
        var members = try MemberReader(cursor, form: form)
        let act: JointAct =
            switch try members.required("act").word(Name.self) {
            case .admit: .admit(try members.required("item").itemKey())
            case .park: .park(try members.required("item").itemKey())
            case .resume: .resume(try members.required("item").itemKey())
            case .reopen: .reopen(try members.required("item").itemKey())
            case .appointRecorder: .appointRecorder(try members.required("seat").seat())
            case .appointMediator: .appointMediator(try members.required("seat").seat())
            case .conclude: .conclude(try members.required("conclusion").word(Conclusion.self))
            }
        try members.finish()
        return act
    }
}
