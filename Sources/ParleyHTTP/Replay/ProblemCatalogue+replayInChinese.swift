extension ProblemCatalogue {
    /// Reads by auditors.
    static let replayInChinese: [ProblemCode: ProblemText] = [
        .readNotNoted: .init("查阅未能留痕", "审计员的查阅须先留痕后答复，而此次留痕未能写入。", "请在 {seconds} 秒后再试。")
    ]
}
