extension ProblemCatalogue {
    /// Refusals by a rule on the preparation of the talks or on disputes.
    static let disputesInChinese: [ProblemCode: ProblemText] = [
        .sessionInThePast: .init("会议时间已过", "“starts_at”早于商定会议之日。", "请写更晚的日期。"),
        .conciliationGoesOn: .init("协调处理尚在进行", "第 {conciliation} 次协调处理尚未结束；同一时间只进行一次。", "请在该次中提出，或待其结束。"),
        .conciliationUnknown: .init("没有此次协调处理", "没有第 {conciliation} 次协调处理。", "次序见程序状态。"),
        .conciliationAlreadyAccepted: .init("协调处理已受理", "劳动行政部门已受理第 {conciliation} 次协调处理。", "期限见程序状态。"),
        .conciliationNotAccepted: .init("协调处理尚未受理", "劳动行政部门尚未受理第 {conciliation} 次协调处理。", "请先由劳动行政部门受理。"),
        .conciliationIsClosed: .init("协调处理已结束", "第 {conciliation} 次协调处理已结束。", "争议继续的，请重新申请。"),
        .conciliationsOverlap: .init("两次协调处理重叠", "上一次协调处理于 {day} 结束；同一时间只进行一次。", "受理之日请不早于该日。"),
        .conciliationAlreadyExtended: .init("协调处理已延长", "第 {conciliation} 次协调处理只可延长一次。", "请在现有期限内结束。"),
        .conciliationHasNoTime: .init("没有可延长的期限", "当地规则未为第 {conciliation} 次协调处理规定期限。", "请继续处理，无须延长。"),
        .extensionBeyondLimit: .init("延长过久", "当地规定协调处理最多延长 {allowed}（{article}）。", "“length”请不超过该长度，或不写。"),
        .conciliationStillRuns: .init("协调处理期限未到", "期限至 {day}（含当日）。", "请待该日过后。"),
        .noConciliationGoesOn: .init("没有进行中的协调处理", "没有可能期满的协调处理。", "无须办理。"),
        .tooManyConciliations: .init("协调处理过多", "协商中的协调处理已达上限。", "其余事项请在协商中解决。"),
        .conciliationAgreementMissing: .init(
            "没有协调处理协议书", "劳动行政部门尚未制作第 {conciliation} 次协调处理的协议书。", "请先由劳动行政部门制作。"),
        .conciliationTextDiffers: .init(
            "协议书文本不同", "“text_hash”不是第 {conciliation} 次协调处理最后一稿协议书的散列值。", "请核对文字，并写程序状态所示的散列值。"),
        .wordsDiffer: .init(
            "文字与所写散列值不符", "“text_hash”不是“remark”的 SHA-256。", "请不写散列值，或按“remark”的 UTF-8 字节计算。"),
    ]
}
