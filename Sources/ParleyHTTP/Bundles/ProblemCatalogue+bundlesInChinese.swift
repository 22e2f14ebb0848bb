extension ProblemCatalogue {
    /// Bundles.
    static let bundlesInChinese: [ProblemCode: ProblemText] = [
        .bundlePending: .init(
            "证明尚未生成", "尚无检查点涵盖本次协商的任何事件。", "请在 {seconds} 秒后再次请求；检查点需公证程序运行方可生成。"),
        .bundleTooLarge: .init(
            "证明包过大，无法发送", "本次协商超过 {events} 个事件或 {bytes} 字节的内容。", "请向运营方索取：parley bundle 可完整导出。"),
    ]
}
