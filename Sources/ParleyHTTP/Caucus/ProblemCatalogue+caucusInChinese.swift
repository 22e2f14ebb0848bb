extension ProblemCatalogue {
    /// What a side's caucus keeps or refuses.
    static let caucusInChinese: [ProblemCode: ProblemText] = [
        .outsideMandate: .init(
            "已搁置，未提出", "所提条件超出本方授权范围，或无法证明在其范围内。", "未提出任何方案，内容也未丢失：首席代表可确认提出或放弃。"),
        .limitsContradict: .init("限额互相矛盾", "“{item}”的两个限额之间没有可取的数额。", "请使下限不高于上限。"),
        .mandateEndsInThePast: .init("授权已过期", "“valid_until”已经过去。", "请写较晚的时间，或不写。"),
        .mandateUnknown: .init("没有此授权", "本方没有第 {mandate} 号授权。", "编号见内部记录。"),
        .mandateAlreadyRevoked: .init("授权已被撤销", "第 {mandate} 号授权不再有效。", "请另行授权。"),
        .draftEmpty: .init("草稿没有内容", "草稿须有条件或说明。", "请至少写明其一。"),
        .parkedPositionUnknown: .init("没有此搁置方案", "本方没有第 {number} 号搁置方案。", "编号见内部记录。"),
        .parkedPositionAlreadyDecided: .init(
            "搁置方案已有决定", "第 {number} 号方案已确认提出或放弃。", "如已确认而未见于谈判桌，请以首次的键重发确认；否则请重新提出。"),
        .tooManyNotes: .init("备注过多", "内部记录的备注已达上限。", "其余备注请另行保存。"),
        .tooManyMandates: .init("授权过多", "内部记录的授权已达上限。", "请沿用现有授权。"),
        .tooManyPrivateDrafts: .init("草稿过多", "内部记录的草稿已达上限。", "其余草稿请另行保存。"),
        .tooManyParkedPositions: .init("搁置方案过多", "内部记录的搁置方案已达上限。", "请先取得更宽的授权。"),
        .privateEstimateEmpty: .init("测算没有对象", "成本测算至少须针对一个已提出的方案。", "请写明尚未了结的方案。"),
        .privateEstimateUnknown: .init("没有此成本测算", "本方没有第 {number} 号成本测算。", "编号见内部记录。"),
        .privateEstimateAlreadyReleased: .init(
            "成本测算已附入共同记录", "第 {number} 号成本测算此前已确认附入。", "如未见于共同记录，请以首次的键重发；否则请另行保存。"),
        .tooManyPrivateEstimates: .init("成本测算过多", "内部记录的成本测算已达上限。", "其余测算请以 validate_only 预览，不作保存。"),
    ]
}
