extension OperationID {
    /// What an operation on exports does, for people.
    var exportText: OperationText {
        switch self {
        case .listExports:
            .init("List the analysts' views with their columns, and how far they reach", "列出分析视图及其各列与内容截止位置")
        default:
            .init(
                "Take the rows of a view as CSV (RFC 4180) or as JSON lines, while they are read",
                "以 CSV（RFC 4180）或逐行 JSON 下载视图的全部行，边读边发")
        }
    }
}
