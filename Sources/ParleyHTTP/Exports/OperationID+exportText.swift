extension OperationID {
    /// What an operation on exports does, for people.
    var exportText: OperationText {
        switch self {
        case .listExports:
            .init("List the analysts' views with their columns, and how far they reach", "列出分析视图及其各列与内容截止位置")
        case .readExportPackage:
            .init(
                "Take every view as one data package (Frictionless Data) in a tar archive: datapackage.json, a page for people, a file a view",
                "以 tar 归档下载全部视图的数据包（Frictionless Data）：datapackage.json、说明页与每个视图的文件")
        default:
            .init(
                "Take the rows of a view as CSV (RFC 4180) or as JSON lines, while they are read",
                "以 CSV（RFC 4180）或逐行 JSON 下载视图的全部行，边读边发")
        }
    }
}
