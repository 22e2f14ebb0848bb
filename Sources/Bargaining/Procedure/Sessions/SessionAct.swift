/// What somebody wants to record of a session besides its beginning and its end.
public enum SessionAct: Hashable, Sendable {
    /// By the recorder: who was there.
    case recordAttendance(Attendance)
    /// By either side: it withdraws to consult among itself (内部商议).
    case startCaucus(session: Int)
    /// By the side that withdrew: it is back.
    case endCaucus(session: Int)
}
