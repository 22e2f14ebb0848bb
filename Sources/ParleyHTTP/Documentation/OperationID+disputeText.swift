extension OperationID {
    /// What an operation on a dispute, or on the preparation of the talks, does, for people.
    var disputeText: OperationText {
        switch self {
        case .scheduleSession: .init("State when and where the next session is held", "表示下一次会议的时间、地点和议题")
        case .publishRepresentatives: .init("Make the side's representatives known", "公布本方协商代表")
        case .requestConciliation: .init("Apply to the labour authority for conciliation", "申请协调处理")
        case .openConciliation: .init("Take a dispute up of the authority's own motion", "主动进行协调处理")
        case .acceptConciliation: .init("Accept an application for conciliation", "受理协调处理申请")
        case .extendConciliation: .init("Prolong a conciliation, once", "延长协调处理，限一次")
        case .draftConciliationAgreement: .init("Draw up what came of a conciliation", "制作协调处理协议书")
        case .signConciliationAgreement: .init("Sign the conciliation agreement as chief", "首席代表签署协调处理协议书")
        case .closeConciliation: .init("Close a conciliation without an agreement", "结束未达成协议的协调处理")
        case .recordTripartiteMeeting: .init("Record a meeting of the tripartite mechanism", "记录三方会议")
        case .requestArbitration: .init("Bring a dispute over performance to arbitration", "就履行争议申请仲裁")
        case .recordArbitrationAward: .init("Put an arbitration award on the record", "记录仲裁裁决")
        case .recordJudgment: .init("Put a judgment on the record", "记录法院裁判")
        default: .init(rawValue, rawValue)
        }
    }
}
