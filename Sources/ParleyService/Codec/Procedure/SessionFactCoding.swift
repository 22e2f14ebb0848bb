internal import Bargaining
internal import StrictJSON

/// The `data` of the facts of a session. A session is named by the member `session`, from 1.
enum SessionFactCoding {
    /// How the data of each event type is read.
    static let readers: [(name: StaticString, read: ProcedureFactCoding.Reader)] = [
        (
            "AttendanceRecorded",
            { m throws(CodingFault) in
                .session(.attendanceRecorded(Attendance(session: try m.session(), present: try m.present())))
            }
        ),
        (
            "CaucusStarted",
            { m throws(CodingFault) in .session(.caucusStarted(session: try m.session(), side: try m.side())) }
        ),
        (
            "CaucusEnded",
            { m throws(CodingFault) in .session(.caucusEnded(session: try m.session(), side: try m.side())) }
        ),
        (
            "SessionAdjourned",
            { m throws(CodingFault) in
                .session(
                    .sessionAdjourned(
                        SessionAdjournment(
                            session: try m.session(), chair: try m.side("chair"),
                            until: try m.optional("until")?.day())))
            }
        ),
    ]

    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: SessionFact, to writer: inout JSONWriter) {
        switch fact {
        case .attendanceRecorded(let attendance):
            writer.fields(.number("session", attendance.session))
            writer.list("present", attendance.present.lazy.map(\.description))
        case .caucusStarted(let session, let side), .caucusEnded(let session, let side):
            writer.fields(.number("session", session), .side(side))
        case .sessionAdjourned(let adjournment):
            writer.fields(
                .number("session", adjournment.session), .text("chair", adjournment.chair.rawValue),
                .text("until", adjournment.until?.description))
        }
    }
}

extension MemberReader {
    fileprivate mutating func session() throws(CodingFault) -> Int { try required("session").count(from: 1) }

    /// The member `present`: the seats of those who were at a session.
    mutating func present() throws(CodingFault) -> [SeatID] {
        try required("present").list { seat throws(CodingFault) in try seat.seat() }
    }
}
