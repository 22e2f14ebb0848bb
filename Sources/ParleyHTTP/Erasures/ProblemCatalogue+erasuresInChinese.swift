extension ProblemCatalogue {
    /// Erasures of personal content.
    static let erasuresInChinese: [ProblemCode: ProblemText] = [
        .erasureOfAnotherPerson: .init(
            "不是您本人的信息", "“person”不是您自己的账号。", "申请删除本人信息请不写“person”；他人信息请联系管理员。"),
        .erasureBeyondReach: .init(
            "该人还参与其他账本", "一人的内容由同一密钥保护，其中一部分在您不管理的账本中。", "请由管理全部账本的管理员办理，或由本人申请。"),
        .erasurePersonUnknown: .init(
            "没有可删除的信息", "“person”所指账号没有密钥，因而没有可读的内容。", "请核对账号。"),
        .erasureAlreadyRequested: .init("已申请删除", "该人的第 {case} 号申请尚未办结。", "请先办结该申请。"),
        .erasureRefusedBefore: .init("申请已被拒绝", "第 {case} 号申请已拒绝。", "请重新申请。"),
        .erasureOrderedBefore: .init("已决定删除", "第 {case} 号申请正在执行或已执行，不能再停止。", "请查阅该申请的进展。"),
        .erasureAlreadyHeld: .init("已有保全", "第 {case} 号申请处于保全中。", "请先解除该保全。"),
        .erasureNotHeld: .init("没有保全", "第 {case} 号申请没有保全。", "请查阅该申请。"),
        .holdEndsInThePast: .init("保全已届满", "“until”早于今日。", "请填写较晚的日期，或不写“until”。"),
        .erasureUnderHold: .init(
            "处于保全中", "第 {case} 号申请因 {authority} 的保全不能执行。", "请待保全届满，或记录其解除。"),
        .tooManyErasures: .init("登记簿已满", "一个登记簿至多容纳 {limit} 项。", "请为新的协商另建账本。"),
    ]
}
