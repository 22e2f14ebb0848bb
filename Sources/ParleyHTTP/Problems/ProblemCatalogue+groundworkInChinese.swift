extension ProblemCatalogue {
    /// Refusals by a rule on the ground on which the sides bargain.
    static let groundworkInChinese: [ProblemCode: ProblemText] = [
        .groundRulesOutOfRange: .init("规则条数不符", "“rules”为空或超过一份的上限。", "请写 1 至 50 条规则。"),
        .tooManyGroundRules: .init("协商规则过多", "约定的协商规则份数已达上限。", "请沿用最后一份。"),
        .confidentialRecordsOutOfRange: .init(
            "资料数目不符", "“records”和“requests”均未写明资料，或超过一项约定的上限。", "请写至多 100 份资料，或至多 100 项资料要求。"),
        .confidentialRecordNamedTwice: .init("资料重复", "“records”或“requests”中有重复。", "每项只写一次。"),
        .confidentialityEndsInThePast: .init("保密期限已过", "“through”早于约定之日。", "请写当日或更晚的日期，或不写。"),
        .tooManyConfidentialityAgreements: .init("保密约定过多", "保密约定已达上限。", "请将资料合并约定。"),
        .parametersOutOfRange: .init("参数数目不符", "“parameters”为空或超过一项说明的上限。", "请写 1 至 100 个参数。"),
        .parameterNamedTwice: .init("参数重复", "“parameters”中有重复。", "每个参数只写一次。"),
        .weightsOutOfRange: .init("权重不符", "权重小于 0，或合计超过百分之百。", "请按占总体的百分比填写，或不写。"),
        .tooManyAlgorithmExplanations: .init("算法说明过多", "算法说明已达上限。", "请合并说明。"),
        .tooManyIndicators: .init("参考指标过多", "参考指标已达上限。", "请引用已记录的指标。"),
        .unitIsEmpty: .init("协商单位为空", "未写“region”、“industry”和企业。", "请至少写明其一。"),
        .unitEnterpriseNamedTwice: .init("企业重复", "“enterprises”中{party}重复出现。", "每个企业只写一次。"),
        .tooManyUnitEnterprises: .init("企业过多", "“enterprises”超过一个单位的上限。", "请改写行业或地区。"),
        .unitWorkersOutOfRange: .init("职工人数不符", "人数超出范围，或某一群体多于“workers”。", "请更正人数，不清楚的可不写。"),
        .tooManyUnits: .init("协商单位过多", "协商单位的界定次数已达上限。", "请沿用最后一次。"),
        .representativeGroupOutOfRange: .init(
            "群体人数不符", "“women”、“disabled_workers”或“agency_workers”多于本方协商代表人数。", "请写其中的人数，或不写。"),
    ]
}
