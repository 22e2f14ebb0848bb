extension ProblemCatalogue {
    /// Exports.
    static let exportsInChinese: [ProblemCode: ProblemText] = [
        .viewUnknown: .init("没有此视图", "分析约定中没有视图 {view}。", "GET /v1/exports 列出全部视图。"),
        .contractMissing: .init("此处没有分析约定", "本服务没有分析视图。", "请联系运营方：parley migrate up 可建立视图。"),
        .tooManyExports: .init(
            "导出过多", "您的账号已有 {limit} 个导出正在进行。", "请待其中一个结束，至少 {seconds} 秒后再次发送同一请求。"),
        .exportsBusy: .init(
            "导出名额已满", "本服务同时最多向所有使用者发送 {limit} 个导出。", "请在 {seconds} 秒后再次发送同一请求。"),
    ]
}
