extension ProblemCatalogue {
    /// Refusals of cost estimates, and why a term has no cost.
    static let costingInChinese: [ProblemCode: ProblemText] = [
        .costCurrencyDiffers: .init(
            "假设的货币不同", "“rate_unit”以 {given} 计；本协商以 {expected} 计。", "请以 {expected} 填写假设中的全部金额。"),
        .costProposalsMissing: .init("未指明方案", "“proposals”没有指明要测算的方案。", "请至少指明一个未了结的方案。"),
        .tooManyCostedProposals: .init("一次测算的方案过多", "一份测算至多包含 {limit} 个方案。", "请分为几份测算。"),
        .costedProposalNamedTwice: .init("方案重复", "“proposals”不止一次指明 {proposal}。", "请只写一次。"),
        .costedItemOfNoProposal: .init(
            "所指方案没有此议题", "所指方案在“{item}”上都没有现存条款。", "请去掉该议题，或指明含有它的方案。"),
        .nothingToCost: .init("方案没有现存条款", "{proposal} 没有可供测算的现存条款。", "请查阅谈判桌，指明现存的方案和议题。"),
        .tooManyCostedTerms: .init("一次测算的条款过多", "一份测算至多包含 {limit} 项条款。", "请减少方案，或只指明部分议题。"),
        .tooManyCostEstimates: .init(
            "成本测算过多", "本方已附上 {limit} 份测算，达到一次协商的上限。", "请使用 validate_only：只计算，不记录。"),
        .noCostNotAFigure: .init(
            "条款不是数额", "{proposal} 在“{item}”上的条款属“{kind}”类，没有数额。", "请测算有数额的议题。"),
        .noCostSeveralAmounts: .init(
            "数额未定", "{proposal} 在“{item}”上写有几个数额，实际支付哪个未定。", "请测算只有一个数额或每档一个数额的方案。"),
        .noCostChangesOverTime: .init(
            "数额随时间变化", "{proposal} 在“{item}”上按年或日期写有数额，假设未写明测算哪些月份。",
            "请填写“horizon”：合同的第一个月和月数。"),
        .noCostStepWithinMonth: .init(
            "分步始于月中", "{proposal} 在“{item}”上的分步“{step}”始于月中，而数量以整月计。", "请测算各分步均始于月初的方案。"),
        .noCostStepNotDated: .init(
            "分步没有月份", "{proposal} 在“{item}”上的分步“{step}”始于哪个月不明。", "请测算分步写明年、月或合同年度的方案。"),
        .noCostStepsCollide: .init(
            "两个分步针对同一月", "{proposal} 在“{item}”上的分步“{step}”不晚于前一分步，或对同一年写有不同数额。",
            "请测算分步依次相接的方案，“horizon”的“from”为合同的第一个月。"),
        .noCostMonthWithoutAmount: .init(
            "有月份没有数额", "{proposal} 在“{item}”上没有写明 {month} 的数额，而该月在“horizon”之内。",
            "请缩短“horizon”，或自合同的第一个月开始。"),
        .noCostAmountInRealTerms: .init(
            "数额按实际购买力计", "{proposal} 在“{item}”上的数额随通胀调整，届时支付多少不明。", "请测算写明支付数额的方案。"),
        .noCostLimitNotBinding: .init(
            "限制没有约束", "{proposal} 在“{item}”上未定工作时间上限或休息下限，无从推算工作量。", "请测算工作时间的“at_most”或休息的“at_least”。"),
        .noCostHoursCountingMissing: .init(
            "限制哪种时间未写明", "{proposal} 在“{item}”上未写明限制的是接单处理时间还是在线时间。",
            "请在条款中写明：“counting”为“order_handling”或“online”。"),
        .noCostOnlineHoursMissing: .init(
            "在线时间不明", "{proposal} 在“{item}”上限制在线时间，而“{group}”组没有“online_hours_per_day”。",
            "请为每一组填写“online_hours_per_day”。"),
        .noCostLimitLeavesNoWork: .init(
            "限制后没有工作", "依 {proposal} 在“{item}”上的条款，没有可处理的订单。", "请测算大于 0 小时的限制，或每周少于 7 天的休息。"),
        .noCostNormNotRecorded: .init(
            "数额取决于其他标准", "{proposal} 在“{item}”上写的是其他标准的比例，而该标准未被记录。", "请测算写明数额的方案。"),
        .noCostSubjectNotCosted: .init(
            "此主题不按单或按时计价", "{proposal} 中的“{item}”属“{subject}”，不按单、小时、月或车费支付。",
            "请测算报酬、抽成、保险福利或劳动保护的议题。"),
        .noCostUnitNotCosted: .init(
            "单位无法测算", "{proposal} 在“{item}”上的条款以“{unit}”计，与假设的单位不同。", "请使“rate_unit”与条款一致，或测算其他议题。"),
        .noCostTermCurrencyDiffers: .init(
            "条款的货币不同", "{proposal} 在“{item}”上的条款写有不同于假设的货币。", "请测算与假设货币相同的条款。"),
        .noCostNegativeAmount: .init("条款有负数额", "{proposal} 在“{item}”上的条款有小于 0 的数额。", "请测算可以支付的数额。"),
        .noCostCeilingOnPay: .init(
            "上限不说明支付多少", "{proposal} 在“{item}”上只定上限，实际支付多少未定。", "请测算写明数额或下限的方案。"),
        .noCostHourlyRateIsNoFloor: .init(
            "小时报酬不是下限", "{proposal} 在“{item}”上写有小时报酬，未说明是否代替按单报酬。",
            "请测算下限（“at_least”），或写明各部分的组合条款。"),
        .noCostFloorOfCommission: .init(
            "下限不说明抽成多少", "{proposal} 在“{item}”上只定抽成下限，实际抽取多少未定。", "请测算写明比例或上限的方案。"),
        .noCostPercentOutOfRange: .init(
            "抽成比例超出范围", "{proposal} 在“{item}”上的抽成不在百分之 0 至 100 之间。", "请测算 0 至 100 的比例。"),
        .noCostFaresMissing: .init(
            "假设没有车费", "{proposal} 中的“{item}”是抽成，而“{group}”组没有“fares”。", "请为每一组填写“fares”。"),
        .noCostCountingDiffers: .init(
            "抽成的计算方式不同", "{proposal} 在“{item}”上没有写明抽成按假设中“fares”的方式计算。", "请按条款的“counting”填写“fares”。"),
        .noCostModeNotCosted: .init(
            "该表与其他数额叠加", "{proposal} 在“{item}”上的表是加在其他数额上或与之相乘，而后者未被记录。", "请测算代替现行支付的表。"),
        .noCostLineNotFixed: .init(
            "表中一行没有唯一数额", "{proposal} 在“{item}”上的表第 {line} 行是区间、文字规则或随单递增。", "请测算每行一个数额的表。"),
        .noCostBandOutsideTable: .init(
            "有订单不在表内", "{proposal} 在“{item}”上的表没有一行适用于“{group}”组的“{band}”档。",
            "请写明该档订单在表的每个维度上的位置“point”。"),
        .noCostBandInSeveralLines: .init(
            "有订单同属几行", "{proposal} 在“{item}”上的表有几行适用于“{group}”组的“{band}”档。", "请拆分该档，或写明它在每个维度上的“point”。"),
        .noCostPartNotCosted: .init(
            "有组成部分无法测算", "{proposal} 在“{item}”上的条款中，“{role}”部分按其单位无法测算。",
            "请测算由“hourly”“piece”“guarantee”组成、按小时或“rate_unit”计的条款。"),
        .noCostPartsBindDifferently: .init(
            "各部分约束不同", "{proposal} 在“{item}”上的各部分有的是下限，有的是定额，合计两者皆非。", "请测算同为下限或同为定额的各部分。"),
        .noCostTooLarge: .init(
            "数额过大", "{proposal} 在“{item}”上的成本在小数点前超过 12 位。", "请检查假设中的数量和单价。"),
    ]
}
