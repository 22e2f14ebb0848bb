public import EventSourcing

// These cases and their payloads are the storage format: names in `eventType` are permanent once released.

/// What can happen in a session besides its beginning and its end (domain §3.3).
public enum SessionFact: Hashable, Sendable {
    /// The recorder noted who was there; the last note of a session counts.
    case attendanceRecorded(Attendance)
    /// A side withdrew to consult among itself: there are no positions on the record meanwhile.
    case caucusStarted(session: Int, side: Side)
    /// It came back.
    case caucusEnded(session: Int, side: Side)
    /// The session was adjourned (休会): it is over, and what is left goes to another one.
    case sessionAdjourned(SessionAdjournment)

    /// The permanent name under which the fact is stored (domain §3.3).
    public var eventType: EventType {
        switch self {
        case .attendanceRecorded: EventTypes.attendanceRecorded
        case .caucusStarted: EventTypes.caucusStarted
        case .caucusEnded: EventTypes.caucusEnded
        case .sessionAdjourned: EventTypes.sessionAdjourned
        }
    }
}

/// Checked once, so that naming an event costs nothing on the append path.
private enum EventTypes {
    static let attendanceRecorded = EventType(literal: "AttendanceRecorded")
    static let caucusStarted = EventType(literal: "CaucusStarted")
    static let caucusEnded = EventType(literal: "CaucusEnded")
    static let sessionAdjourned = EventType(literal: "SessionAdjourned")
}
