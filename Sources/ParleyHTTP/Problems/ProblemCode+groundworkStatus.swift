internal import HTTPTypes

extension ProblemCode {
    /// The HTTP status of a refusal by a rule on the ground on which the sides bargain; `nil` for every other problem.
    var statusOfGroundwork: HTTPResponse.Status? {
        switch self {
        case .groundRulesOutOfRange, .confidentialRecordsOutOfRange, .confidentialRecordNamedTwice,
            .confidentialityEndsInThePast, .parametersOutOfRange, .parameterNamedTwice, .weightsOutOfRange,
            .unitIsEmpty, .unitEnterpriseNamedTwice, .tooManyUnitEnterprises, .unitWorkersOutOfRange,
            .representativeGroupOutOfRange:
            .unprocessableContent
        case .tooManyGroundRules, .tooManyConfidentialityAgreements, .tooManyAlgorithmExplanations,
            .tooManyIndicators, .tooManyUnits:
            .conflict
        default: nil
        }
    }
}
