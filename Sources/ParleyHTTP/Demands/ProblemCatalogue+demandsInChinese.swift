extension ProblemCatalogue {
    /// What a collection of demands refuses.
    static let demandsInChinese: [ProblemCode: ProblemText] = [
        .suggestionsMissing: .init("未指明诉求", "此操作至少需要一条诉求。", "请至少写一个编号。"),
        .tooManySuggestionsOfAct: .init("一次的诉求过多", "一次操作至多 {limit} 条诉求。", "请分批进行。"),
        .tooManySuggestions: .init("征集已满", "至多容纳 {limit} 条诉求。", "其余诉求请在另一协商中征集。"),
        .suggestionKeyTaken: .init(
            "键名已被使用", "第 {suggestion} 条诉求以“{key}”征集，内容不同。", "请为此条另取键名；已征集的保持不变。"),
        .suggestionKeyNamesAPerson: .init(
            "键名指向个人", "“{key}”形如手机号码或身份证号码。", "请用表单号或行号：来源不留个人信息。"),
        .suggestionReceivedInTheFuture: .init(
            "收到日期在未来", "诉求“{key}”的“received”日期尚未到来。", "请写实际收到的日期，或不写。"),
        .issueTitleTaken: .init("已有同名议题", "第 {issue} 号议题名称相同。", "请使用该议题，或另取名称。"),
        .tooManyIssues: .init("议题过多", "至多容纳 {limit} 个议题。", "请使用现有议题。"),
        .issueUnknown: .init("没有此议题", "本方没有第 {issue} 号议题。", "编号见议题列表。"),
        .suggestionUnknown: .init("没有此诉求", "本方没有第 {suggestion} 条诉求。", "编号见诉求列表。"),
        .suggestionNamedTwice: .init("诉求重复", "第 {suggestion} 条诉求出现两次。", "每条只写一次。"),
        .suggestionAlreadyGrouped: .init(
            "诉求已在此议题中", "第 {suggestion} 条诉求已归入第 {issue} 号议题。", "请去掉该条，其余可照常提交。"),
        .tooManyIssuesOfSuggestion: .init(
            "诉求所属议题过多", "第 {suggestion} 条诉求已归入 {limit} 个议题。", "请先将其移出其中之一。"),
        .suggestionNotInIssue: .init(
            "诉求不在此议题中", "第 {suggestion} 条诉求不在第 {issue} 号议题中。", "请查明其所属议题，再从该议题移出。"),
        .moveWithinOneIssue: .init("移入同一议题", "移出与移入的都是第 {issue} 号议题。", "请在“to”中写另一议题。"),
        .issueAlreadyLinked: .init(
            "议题已有对应", "第 {issue} 号议题已对应议程“{item}”。", "无需再做，或写另一议程。"),
    ]
}
