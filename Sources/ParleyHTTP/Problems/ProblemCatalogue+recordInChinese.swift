extension ProblemCatalogue {
    /// Refusals by a rule on sessions or on the record itself.
    static let recordInChinese: [ProblemCode: ProblemText] = [
        .windowStillRuns: .init("协商期限未到", "双方可协商至 {day}（含当日）。", "请待该日过后。"),
        .talksGoOn: .init("程序仍在进行", "协商中止、已形成文本或正由劳动行政部门处理。", "请待其结束。"),
        .attendeeNamedTwice: .init("人员重复", "“present”中有人重复出现。", "每人只写一次。"),
        .sideAbsent: .init("一方未出席", "“present”中没有“{side}”方的人员；双方均有人出席方为会议。", "请补上该方出席人员，或不作会议记录。"),
        .caucusRunning: .init("一方正在内部商议", "“{side}”方已离席内部商议，其间不记录立场。", "请待其返回，或结束会议。"),
        .noCaucusRunning: .init("无人离席", "双方均在会上。", "无须办理。"),
        .caucusOfTheOtherSide: .init("离席的是对方", "由离席的一方表示返回。", "请由对方表示。"),
        .adjournedIntoThePast: .init("日期早于会议", "“until”早于休会之日。", "请写当日或更晚的日期，或不写。"),
        .lateEntryNotLate: .init("不属补记", "记录中没有晚于“occurred_at”的事项。", "请写明发生时间；最近发生的事项按其本来的方式记录。"),
        .lateEntryUnknown: .init("没有该项补记", "没有第 {entry} 项补记。", "序号见程序状态。"),
        .lateEntryUnconfirmed: .init("该立场待本方确认", "该立场由记录员补记（第 {entry} 项），其本方尚未确认。", "请由该方确认补记，或由其自行提出。"),
        .ownContestStands: .init("本方已提出异议", "一方不确认其提出异议的记录。", "请先撤回异议。"),
        .tooManyLateEntries: .init("补记过多", "补记已达上限。", "请将其余内容写入会议记录。"),
        .tooManyConfirmations: .init("确认过多", "已确认的立场已达上限。", "请改为签署会议记录。"),
    ]
}
