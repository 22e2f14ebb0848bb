extension ProblemCatalogue {
    /// Refusals by a rule on the life of an agreement.
    static let lifeInChinese: [ProblemCode: ProblemText] = [
        .commitmentUnknown: .init("没有该约定事项", "协议没有第 {commitment} 项约定事项。", "序号见程序状态。"),
        .commitmentOfTheOtherSide: .init(
            "该事项由对方履行", "第 {commitment} 项约定事项是否履行，由负有义务的一方记录。", "请由该方记录；对其记录可提出异议。"),
        .commitmentAlreadyFulfilled: .init(
            "该事项已记录为履行", "第 {commitment} 项约定事项已有履行记录。", "日期见程序状态；对方提出异议的，可再次记录。"),
        .commitmentNotFulfilled: .init(
            "尚无履行记录", "第 {commitment} 项约定事项没有可以提出异议的记录。", "请待负有义务的一方记录，或待期满。"),
        .fulfilmentOfOwnSide: .init("本方的记录", "对第 {commitment} 项约定事项的记录，由另一方提出异议。", "请由另一方提出。"),
        .commitmentStillRuns: .init("履行期限未到", "可履行至 {day}（含当日）。", "请待该日过后。"),
        .commitmentAlreadyMissed: .init(
            "已记录期满未履行", "第 {commitment} 项约定事项期满未见履行，已有记录。", "无须办理；以后履行的仍可记录。"),
        .commitmentLapsed: .init("约定事项已失效", "协议在第 {commitment} 项约定事项到期前已终止。", "无须办理。"),
        .amendmentUnknown: .init("没有该次变更", "无人提出第 {amendment} 次变更。", "次序见程序状态；或先提出变更。"),
        .amendmentAlreadyMade: .init("变更已达成一致", "双方已就第 {amendment} 次变更达成一致。", "另有变更的，请另行提出。"),
        .amendmentChangesNothing: .init("文本未变", "“text_hash”是协议现行文本的散列值。", "请写变更后文本的散列值。"),
        .tooManyAmendments: .init("变更过多", "对协议提出的变更已达上限。", "请协商新的协议。"),
        .agreementDissolved: .init("协议已解除", "协议已提前终止。", "日期见程序状态；需要新协议的，请另行协商。"),
        .agreementNotDissolved: .init("协议未解除", "没有可以报告的提前终止。", "请先记录解除。"),
        .tooManyRuleChanges: .init("规则变更过多", "规则变更告知已达上限。", "请将变更合并告知。"),
        .tooManyPerformanceReports: .init("履行报告过多", "履行情况报告已达上限。", "请合并报告。"),
        .successorUnknown: .init("没有所指的后续协商", "“negotiation”是本协商，或您无法查阅的协商。", "请填写同一双方的另一协商。"),
        .successorOfOtherParties: .init("协商主体不同", "该协商中没有一方的任何主体。", "请填写同一双方的协商。"),
        .successorIsEarlier: .init("该协商在先", "该协商或其协议早于本协议。", "请填写在后的协商。"),
        .successorNotInForce: .init("后续协议尚未生效", "该协商尚无生效的协议。", "请待其生效后记录。"),
        .tooManyNextRounds: .init("后续协商过多", "本协议所记后续协商已达上限。", "请在后续协商中记录。"),
        .agreementSuperseded: .init("协议已被取代", "本协议已被新协议取代，不再有效。", "请就新协议办理；所在协商见程序状态。"),
    ]
}
