extension ProblemCatalogue {
    /// Statutory floors.
    static let floorsInChinese: [ProblemCode: ProblemText] = [
        .belowStatutoryFloor: .init(
            "低于法定底线",
            "“{item}”的 {tabled} 低于 {amount} {unit}：{region} 自 {from} 起的第 {floor} 号底线（{source}）。",
            "请提出不低于底线的条件；已提出的内容仍留存在记录中。"),
        .floorNotAboveZero: .init("底线不大于零", "底线的数额须大于零。", "请写明允许的最低数额。"),
        .floorAlreadyRecorded: .init(
            "底线已记录", "第 {floor} 号底线的地区、内容、单位和起始日相同，底线不作修改。", "请自较晚的日期起记录新的数额。"),
        .tooManyFloors: .init("底线过多", "一个账本至多记录 {limit} 条底线。", "请只记录所协商内容的底线。"),
    ]
}
