/// What a figure that others published measures (SH §14, SD §18). The raw value is the storage format.
public enum IndicatorKind: String, Hashable, Sendable, CaseIterable {
    /// 居民消费价格指数.
    case consumerPrices = "consumer_prices"
    /// 工资指导线、工资指导价位.
    case guidelineWage = "guideline_wage"
    /// 最低工资标准.
    case minimumWage = "minimum_wage"
    /// 行业或者地区平均工资.
    case averageWage = "average_wage"
    /// 劳动生产率.
    case productivity
    /// 人工成本.
    case labourCost = "labour_cost"
    case other
}
