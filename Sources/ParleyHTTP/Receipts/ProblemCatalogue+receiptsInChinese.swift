extension ProblemCatalogue {
    /// Receipts, proofs and checkpoints.
    static let receiptsInChinese: [ProblemCode: ProblemText] = [
        .proofPending: .init(
            "证明尚未生成", "尚无符合所求状态的检查点涵盖此事件。", "请在 {seconds} 秒后再次请求，或使用 wait；以 JSON 请求可先取得叶与盐值。"),
        .checkpointMissing: .init(
            "尚无检查点", "账本尚无符合所求状态的检查点。", "请待公证程序运行后再次请求；不写 standing=final 则包括暂定检查点。"),
        .sizeBeyondCheckpoint: .init(
            "较早的规模反而较大", "最新检查点含 {size} 个事件，少于所求的 {from} 个。",
            "请自不大于 {size} 的规模请求。如持有含 {from} 个事件的签名检查点，请妥善保存，可能成为证据。"),
        .tooManyWaiting: .init(
            "等待证明者过多", "已有 {limit} 个请求在等待检查点。", "请在 {seconds} 秒后再次请求，或不使用 wait。"),
    ]
}
