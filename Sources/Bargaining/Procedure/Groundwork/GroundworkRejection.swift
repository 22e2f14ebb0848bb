/// The rule on the ground on which the sides bargain that refused an act. One case a rule.
public enum GroundworkRejection: Error, Hashable, Sendable {
    /// Not in 1…``GroundRules/maximumCount``.
    case groundRulesOutOfRange
    case tooManyGroundRules
    /// No record, or more than ``Confidentiality/maximumRecords``.
    case confidentialRecordsOutOfRange
    case confidentialRecordNamedTwice
    case confidentialityEndsInThePast
    case tooManyConfidentialityAgreements
    /// Not in 1…``AlgorithmExplanation/maximumParameters``.
    case parametersOutOfRange
    case parameterNamedTwice
    /// A weight is not in 0…100, or all together are more than 100.
    case weightsOutOfRange
    case tooManyAlgorithmExplanations
    case tooManyIndicators
    /// No region, industry or enterprise.
    case unitIsEmpty
    case unitEnterpriseNamedTwice(PartyName)
    case tooManyUnitEnterprises
    /// A number of workers is negative or too large, or a part of them larger than the whole.
    case unitWorkersOutOfRange
    case tooManyUnits
}
