/// What somebody wants to say of the record itself.
public enum RecordAct: Hashable, Sendable {
    /// By the recorder: a side stated this at the table and it was left out.
    case enterPosition(LatePositionDraft)
    /// By the recorder: a session was held and left out. Its number is given by the record.
    case enterSession(SessionForm, chair: Side, present: [SeatID])
    /// By the other side: the position is recorded as it was tabled.
    case confirmEntry(EntryReference)
    /// By a side: the late entry of this number is as it was.
    case confirmLateEntry(Int)
}
