extension OperationID {
    /// What an operation on a session or on the record itself does, for people.
    var recordText: OperationText {
        switch self {
        case .recordAttendance: .init("Note who was at a session", "记录会议出席情况")
        case .startCaucus: .init("Withdraw from a session to consult among your side", "会议中离席内部商议")
        case .endCaucus: .init("Come back to the session", "结束内部商议")
        case .adjournSession: .init("Adjourn a session, or state that it should be", "休会，或表示要求休会")
        case .recordLatePosition: .init("Enter a position that was left out", "补记遗漏的立场")
        case .recordLateSession: .init("Enter a session that was left out", "补记遗漏的会议")
        case .confirmEntry: .init("Confirm how a position of the other side is recorded", "确认对方立场的记录")
        case .confirmLateEntry: .init("Confirm a late entry", "确认补记")
        default: .init(rawValue, rawValue)
        }
    }
}
