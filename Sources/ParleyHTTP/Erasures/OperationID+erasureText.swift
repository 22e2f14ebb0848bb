extension OperationID {
    /// What an operation on erasures does, for people.
    var erasureText: OperationText {
        switch self {
        case .listErasures: .init("List the erasures of personal content", "列出个人信息删除申请")
        case .requestErasure: .init("Ask that personal content be erased", "申请删除个人信息")
        case .readErasure: .init("Read an erasure and how far it has come", "查阅删除申请及其进展")
        case .readErasureTimeline: .init("Read the erasures as a story, a line an event", "以叙述方式查阅删除登记，一事一行")
        case .placeHold: .init("Place a legal hold: nothing is erased for now", "设置保全，暂不删除")
        case .liftHold: .init("Lift a legal hold", "解除保全")
        case .refuseErasure: .init("Refuse an erasure under a duty of keeping", "依法定保存义务拒绝删除")
        case .orderErasure: .init("Order an erasure; nothing stops it from here on", "决定删除，此后不能停止")
        default: .init(rawValue, rawValue)
        }
    }
}
