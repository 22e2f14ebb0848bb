/// The chapters of the documentation.
enum OperationTag: String, CaseIterable {
    case reading
    case invitation
    case seats
    case agenda
    case sessions
    case proposals
    case costing
    case neutrals
    case end
    case procedure
    case agreement
    case corrections
    case disputes
    case caucus
    case demands
    case parties
    case campaigns
    case life
    case supervision
    case erasures
    case exports
    case documents

    /// The chapter's title in both languages.
    var text: OperationText {
        switch self {
        case .reading: .init("Reading", "查阅")
        case .invitation: .init("Invitation and reply", "要约与应约")
        case .seats: .init("Seats", "席位")
        case .agenda: .init("Agenda", "议程")
        case .sessions: .init("Sessions", "会议")
        case .proposals: .init("Demands and offers", "诉求与报价")
        case .costing: .init("What offers cost", "成本测算")
        case .neutrals: .init("Neutrals", "中立方")
        case .end: .init("The end", "结束")
        case .procedure: .init("The procedure around the talks", "协商程序")
        case .agreement: .init("From the draft to the agreement in force", "从草案到协议生效")
        case .corrections: .init("Corrections", "更正")
        case .disputes: .init("Disputes", "争议处理")
        case .caucus: .init("What a side keeps to itself", "本方内部记录")
        case .demands: .init("What workers suggest (labour side)", "诉求征集（劳方）")
        case .parties: .init("Parties", "主体")
        case .campaigns: .init("Concentrated invitation campaigns", "集中要约行动")
        case .life: .init("The life of the agreement", "协议的履行")
        case .supervision: .init("Labour-law supervision by letters", "工会劳动法律监督（一函两书）")
        case .erasures: .init("Erasure of personal content", "个人信息的删除")
        case .exports: .init("Exports for analysts", "分析数据导出")
        case .documents: .init("Documents", "文档")
        }
    }
}
