extension ProblemCatalogue {
    /// Publishing rule profiles.
    static let profilesInChinese: [ProblemCode: ProblemText] = [
        .profileRefused: .init(
            "规则档案不被接受", "第 {line} 行第 {column} 列，字段“{field}”：{expected}。",
            "请更正该处；未发布任何内容。parley profile check 可同样检查文件。"),
        .profileVersionPublished: .init("版本已发布", "“{profile}”已经发布，版本发布后不作修改。", "请为修改后的内容另编版本号。"),
        .profileVersionNotLater: .init("已有更新的版本", "“{profile}”不在“{latest}”之后。", "请使用更大的版本号。"),
        .profileInForceMissing: .init("未写明施行日期", "“{profile}”没有“in_force”。", "请写明自何日起可依其开始协商。"),
        .profileNotInForce: .init("规则档案尚未施行", "“{profile}”自 {day} 起施行。", "请使用较早的版本，或待该日。"),
        .tooManyProfileVersions: .init("版本过多", "一个账本至多发布 {limit} 个版本。", "请使用现有版本。"),
    ]
}
