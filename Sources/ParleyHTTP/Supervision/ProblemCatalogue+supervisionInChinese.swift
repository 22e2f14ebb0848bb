extension ProblemCatalogue {
    /// Refusals by a rule of supervision cases.
    static let supervisionInChinese: [ProblemCode: ProblemText] = [
        .supervisionCaseAlreadyOpen: .init("监督事项已存在", "该监督事项此前已建立。", "请继续办理，或另行建立。"),
        .supervisionCaseEnded: .init("监督事项已结", "工会已结案，或劳动行政部门已作出处理。", "请另行建立监督事项。"),
        .unionIsTheEmployer: .init("监督对象有误", "“union”与“employer”相同。", "请填写用人单位。"),
        .notTheIssuingUnion: .init("由发函工会办理", "只有建立该事项的工会可以办理。", "请由该工会办理，或另行建立。"),
        .notTheAddressedEmployer: .init("由受函用人单位答复", "只有代表用人单位的账号可以答复。", "请由该账号答复。"),
        .notTheAddressedAuthority: .init("由受理部门记录", "只有建议书所致的部门可以记录处理结果。", "请由该账号记录。"),
        .addresseeIsTheIssuer: .init("收件人是发函人", "“addressee”是您自己的账号。", "请填写代表用人单位的账号。"),
        .supervisingAuthorityIsAParty: .init(
            "收件人是当事方", "“addressee”已代表工会或用人单位。", "请填写代表劳动行政部门的账号。"),
        .supervisedMatterUnknown: .init(
            "没有所指的协商或约定事项", "“link”所指的协商您无法查阅，或其协议没有该约定事项。", "请更正“link”，或不写。"),
        .tooManyReminders: .init("提示函过多", "该事项的提示函已达上限。", "请发出意见书。"),
        .opinionAlreadyIssued: .init("意见书已发出", "一个监督事项只有一份意见书。", "其他问题请另行建立监督事项。"),
        .opinionServedInTheFuture: .init("送达日在将来", "“served_on”晚于今日。", "请填写用人单位收到意见书之日。"),
        .answerDayMissing: .init(
            "缺少答复期限", "该事项所依规则档案未规定答复意见书的期限。", "请填写“answer_by”，即意见书自定的答复日。"),
        .answerDayNotAfterReceipt: .init("答复期限过早", "“answer_by”不晚于收到之日。", "请填写较晚的日期。"),
        .answerPeriodIsTheLaws: .init("答复期限由法规规定", "答复期限依 {article} 计算。", "请不写“answer_by”。"),
        .correctionDayNotAfterReceipt: .init("改正期限过早", "“correct_by”不晚于收到之日。", "请填写较晚的日期，或不写。"),
        .noOpinionIssued: .init("尚无意见书", "工会尚未发出意见书。", "请先发出意见书。"),
        .opinionAlreadyAnswered: .init("意见书已答复", "一份意见书只答复一次。", "其后情况请另行告知工会。"),
        .answeredBeforeReceipt: .init("答复早于收到意见书", "答复日期早于收到意见书之日。", "请更正“occurred_at”。"),
        .correctionDayMissing: .init("缺少改正日期", "答复将改正的，须写明期限。", "请填写“corrects_by”。"),
        .correctionDayWithoutPromise: .init(
            "不应有改正日期", "“corrects_by”只用于答复“will_correct”。", "请不写“corrects_by”。"),
        .correctionDayBeforeAnswer: .init(
            "改正日期早于答复", "“corrects_by”早于答复之日。", "请填写较晚的日期，或答复“corrected”。"),
        .opinionAnswerNotOverdue: .init("答复尚未逾期", "已有答复，或期限尚未届满。", "请待期限届满。"),
        .suggestionAlreadyIssued: .init("建议书已提出", "已请求劳动行政部门处理。", "请等待处理结果。"),
        .opinionNotRefused: .init("用人单位未拒绝", "没有拒绝意见书的答复。", "请填写成立的事由。"),
        .opinionWasAnswered: .init("用人单位已答复", "意见书已有答复。", "请填写成立的事由。"),
        .opinionAnswerStillDue: .init("答复期限未满", "用人单位可在 {day} 前答复。", "请待该日届满。"),
        .noCorrectionPromised: .init("用人单位未承诺改正", "没有已改正或将改正的答复。", "请填写成立的事由。"),
        .correctionStillDue: .init("改正期限未满", "用人单位答复将于 {day} 前改正。", "请待该日届满。"),
        .noSuggestionIssued: .init("尚无建议书", "尚未请求劳动行政部门处理。", "请等待工会的建议书。"),
        .investigationAlreadyOpened: .init("已经立案", "此前已记录立案。", "请记录处理结果。"),
    ]
}
