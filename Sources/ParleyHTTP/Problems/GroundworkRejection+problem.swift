internal import Bargaining

extension GroundworkRejection {
    /// The problem of the rule.
    var problemCode: ProblemCode {
        switch self {
        case .groundRulesOutOfRange: .groundRulesOutOfRange
        case .tooManyGroundRules: .tooManyGroundRules
        case .confidentialRecordsOutOfRange: .confidentialRecordsOutOfRange
        case .confidentialRecordNamedTwice: .confidentialRecordNamedTwice
        case .confidentialityEndsInThePast: .confidentialityEndsInThePast
        case .tooManyConfidentialityAgreements: .tooManyConfidentialityAgreements
        case .parametersOutOfRange: .parametersOutOfRange
        case .parameterNamedTwice: .parameterNamedTwice
        case .weightsOutOfRange: .weightsOutOfRange
        case .tooManyAlgorithmExplanations: .tooManyAlgorithmExplanations
        case .tooManyIndicators: .tooManyIndicators
        case .unitIsEmpty: .unitIsEmpty
        case .unitEnterpriseNamedTwice: .unitEnterpriseNamedTwice
        case .tooManyUnitEnterprises: .tooManyUnitEnterprises
        case .unitWorkersOutOfRange: .unitWorkersOutOfRange
        case .tooManyUnits: .tooManyUnits
        }
    }

    /// The words for the braces of the problem's texts.
    var problemValues: [String: String] {
        if case .unitEnterpriseNamedTwice(let party) = self { ["party": party.text] } else { [:] }
    }
}
