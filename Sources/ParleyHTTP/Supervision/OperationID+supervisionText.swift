extension OperationID {
    /// What an operation on supervision cases does, for people.
    var supervisionText: OperationText {
        switch self {
        case .listSupervisionCases: .init("List the supervision cases you may read", "列出可查阅的监督事项")
        case .openSupervisionCase: .init("Open a case of labour-law supervision", "建立工会劳动法律监督事项")
        case .readSupervisionCase: .init("Read a supervision case and its deadline", "查阅监督事项及其期限")
        case .listSupervisionEvents: .init("Read what was recorded in a supervision case", "查阅监督事项的记录")
        case .readSupervisionTimeline:
            .init("Read a supervision case as a story, a line an event", "以叙述方式查阅监督事项，一事一行")
        case .issueReminder: .init("Issue a reminder letter to the employer", "发出提示函")
        case .issueOpinion: .init("Issue an opinion: demand correction, start the time to answer", "发出意见书，开始计算答复期限")
        case .answerOpinion: .init("Answer an opinion as the employer", "用人单位答复意见书")
        case .issueSuggestion: .init("Ask the authority to deal with a case", "向劳动行政部门提出建议书")
        case .recordSupervisionOutcome: .init("Record what the authority did", "记录劳动行政部门的处理结果")
        case .closeSupervisionCase: .init("End a supervision case as its union", "工会结案")
        default: .init(rawValue, rawValue)
        }
    }
}
