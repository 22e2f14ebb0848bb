extension OperationID {
    /// What an operation on the ground on which the sides bargain does, for people.
    var groundworkText: OperationText {
        switch self {
        case .agreeGroundRules: .init("State the ground rules of the talks", "表示约定协商规则")
        case .agreeConfidentiality: .init("State which records are kept confidential", "表示约定保密的资料")
        case .explainAlgorithm: .init("Explain how an algorithm decides", "说明算法的参数及权重")
        case .recordIndicator: .init("Record a figure that others published", "记录参考指标")
        case .defineUnit: .init("Define the bargaining unit", "界定协商单位")
        default: .init(rawValue, rawValue)
        }
    }
}
