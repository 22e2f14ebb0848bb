package import Bargaining
package import StrictJSON

/// Tripartite meetings, arbitrations and rulings as members of the `data` of their facts.
package enum RulingCoding {
    static func write(_ meeting: TripartiteMeeting, to writer: inout JSONWriter) {
        if let conciliation = meeting.conciliation { writer.member("conciliation", Int64(conciliation)) }
        AgreementDraftCoding.write(meeting.minutesHash, to: &writer)
        writer.list("follow_ups", meeting.followUps) { followUp, writer in write(followUp, to: &writer) }
    }

    /// Writes a task as the next value: `{"task", "owner", "due"?}`.
    static func write(_ followUp: TripartiteMeeting.FollowUp, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("task")
        TitleCoding.write(followUp.task, to: &writer)
        writer.fields(.text("owner", followUp.owner.rawValue), .text("due", followUp.due?.description))
        writer.endObject()
    }

    static func write(_ request: ArbitrationRequest, to writer: inout JSONWriter) {
        writer.fields(
            .number("arbitration", request.number), .text("claimant", request.claimant.rawValue),
            .items(request.items), .text("day", request.day.description))
    }

    static func write(_ ruling: Ruling, to writer: inout JSONWriter) {
        writer.fields(.text("outcome", ruling.outcome.rawValue), .text("day", ruling.day.description))
    }

    static func readMeeting(_ members: inout MemberReader) throws(CodingFault) -> TripartiteMeeting {
        let form = members.form
        let conciliation = try members.optional("conciliation")?.count(from: 1)
        return TripartiteMeeting(
            conciliation: conciliation, minutesHash: try members.textHash(),
            followUps: try members.required("follow_ups").list { task throws(CodingFault) in
                try readFollowUp(task, as: form)
            })
    }

    /// Reads a task, of a request or of the log.
    package static func readFollowUp(
        _ cursor: JSONCursor, as form: CodingForm
    ) throws(CodingFault) -> TripartiteMeeting.FollowUp {
        var members = try MemberReader(cursor, form: form)
        let followUp = TripartiteMeeting.FollowUp(
            task: try TitleCoding.read(try members.required("task"), as: form),
            owner: try members.required("owner").word(DueParty.self), due: try members.optional("due")?.day())
        try members.finish()
        return followUp
    }

    static func readRequest(_ members: inout MemberReader) throws(CodingFault) -> ArbitrationRequest {
        ArbitrationRequest(
            number: try members.arbitration(),
            claimant: try members.required("claimant").word(ArbitrationRequest.Claimant.self),
            items: try members.items(), day: try members.day())
    }

    static func readRuling(_ members: inout MemberReader) throws(CodingFault) -> Ruling {
        Ruling(outcome: try members.required("outcome").word(RulingOutcome.self), day: try members.day())
    }
}

extension MemberReader {
    mutating func arbitration() throws(CodingFault) -> Int { try required("arbitration").count(from: 1) }
}
