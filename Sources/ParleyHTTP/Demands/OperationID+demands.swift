extension OperationID {
    /// The operations that take a stream of lines, many bodies in one request.
    static let ofLines: Set<OperationID> = [.inviteTargets, .collectDemands]

    /// What an operation on a collection of demands does, for people.
    var demandText: OperationText {
        switch self {
        case .readDemandCollection:
            .init("Count what workers suggested and how far it is grouped (labour side)", "查阅诉求征集的数量与归类进度（劳方）")
        case .collectDemands:
            .init("Collect suggestions in bulk: a line a suggestion, a line an answer", "批量征集诉求：一行一条，一行一个答复")
        case .listSuggestions: .init("List suggestions, with the issues they are in", "列出所征集的诉求及其所属议题")
        case .readSuggestion: .init("Read one suggestion, with the issues it is in", "查阅一条诉求及其所属议题")
        case .openDemandIssue: .init("Open an issue that suggestions are grouped into", "设立归类诉求的议题")
        case .listDemandIssues: .init("List the issues, with the agenda items that carry them", "列出议题及其对应的协商议程")
        case .readDemandIssue: .init("Read one issue", "查阅一个议题")
        case .groupDemands: .init("Put suggestions into an issue", "将诉求归入议题")
        case .listIssueSuggestions: .init("List the suggestions behind an issue", "列出议题所含的诉求")
        case .moveDemands: .init("Move suggestions from an issue into another", "将诉求移入另一议题")
        case .linkDemandIssue: .init("Say which agenda item carries an issue", "将议题对应到协商议程")
        case .readItemDemands:
            .init("Trace an agenda item back to issues and suggestions", "由协商议程追溯议题与诉求")
        default: .init(rawValue, rawValue)
        }
    }
}
