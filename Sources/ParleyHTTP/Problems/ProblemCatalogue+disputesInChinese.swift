extension ProblemCatalogue {
    /// Refusals by a rule on the preparation of the talks or on disputes.
    static let disputesInChinese: [ProblemCode: ProblemText] = [
        .sessionInThePast: .init("会议时间已过", "“starts_at”早于商定会议之日。", "请写更晚的日期。"),
        .frontLineOutOfRange: .init("人数不符", "“front_line”多于本方协商代表人数。", "请写其中的人数，或不写。"),
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
        .noDisputeToMediate: .init("没有需要调解的争议", "协商未陷入僵局，也没有进行中的协调处理。", "请待一方宣布僵局或申请协调处理；也可由双方共同指定调解员。"),
        .noConciliationGoesOn: .init("没有进行中的协调处理", "没有可能期满的协调处理。", "无须办理。"),
        .tooManyConciliations: .init("协调处理过多", "协商中的协调处理已达上限。", "其余事项请在协商中解决。"),
        .conciliationAgreementMissing: .init(
            "没有协调处理协议书", "劳动行政部门尚未制作第 {conciliation} 次协调处理的协议书。", "请先由劳动行政部门制作。"),
        .conciliationTextDiffers: .init(
            "协议书文本不同", "“text_hash”不是第 {conciliation} 次协调处理最后一稿协议书的散列值。", "请核对文字，并写程序状态所示的散列值。"),
        .wordsDiffer: .init(
            "文字与所写散列值不符", "“text_hash”不是“remark”的 SHA-256。", "请不写散列值，或按“remark”的 UTF-8 字节计算。"),
        .tooManyTripartiteMeetings: .init("三方会议过多", "协商中的三方会议已达上限。", "其余请写入会议记录。"),
        .tooManyFollowUps: .init("待办过多", "一次会议的待办事项已达上限。", "请合并事项。"),
        .onlyTheLabourSideOrTheFederationMay: .init(
            "只有职工方或上级工会可以", "履行争议由工会提出。", "请由职工方首席代表或上级工会办理。"),
        .itemNotOfAgreement: .init("不是协议事项", "协议没有关于 {item} 的约定。", "请写协议的事项，或不写。"),
        .tooManyArbitrations: .init("仲裁过多", "协商中的仲裁已达上限。", "请合并事项。"),
        .arbitrationUnknown: .init("没有此件仲裁", "没有第 {arbitration} 件仲裁。", "编号见程序状态。"),
        .arbitrationAlreadyAwarded: .init("仲裁已裁决", "第 {arbitration} 件仲裁已有裁决。", "其后请记录法院裁判。"),
        .arbitrationNotAwarded: .init("仲裁尚未裁决", "第 {arbitration} 件仲裁尚无裁决；先裁后审。", "请先记录裁决。"),
        .judgmentAlreadyRecorded: .init("裁判已记录", "第 {arbitration} 件仲裁已有“{instance}”审裁判。", "请查阅程序状态。"),
        .firstInstanceMissing: .init("缺少一审裁判", "第 {arbitration} 件仲裁没有一审裁判。", "请先记录一审裁判。"),
    ]
}
