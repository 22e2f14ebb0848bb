extension ProblemCatalogue {
    /// Refusals by a rule on the ground on which the sides bargain.
    static let groundworkInEnglish: [ProblemCode: ProblemText] = [
        .groundRulesOutOfRange: .init(
            "No ground rules, or too many", "“rules” holds no rule, or more than a set can hold.",
            "Name between 1 and 50 rules."),
        .tooManyGroundRules: .init(
            "Too many sets of ground rules", "The negotiation has as many sets of ground rules as it can hold.",
            "Keep to the last set."),
        .confidentialRecordsOutOfRange: .init(
            "No records, or too many", "“records” and “requests” name nothing, or more than one agreement can hold.",
            "Name up to 100 records, or up to 100 requests for information."),
        .confidentialRecordNamedTwice: .init(
            "A record is named twice", "“records” or “requests” names the same more than once.", "Name each once."),
        .confidentialityEndsInThePast: .init(
            "The last day is over", "“through” is before the day on which confidentiality is agreed.",
            "Name that day or a later one, or none."),
        .tooManyConfidentialityAgreements: .init(
            "Too many agreements on confidentiality",
            "The negotiation has as many agreements on confidentiality as it can hold.",
            "Put records together in one agreement."),
        .parametersOutOfRange: .init(
            "No parameters, or too many", "“parameters” names none, or more than an explanation can hold.",
            "Name between 1 and 100 parameters."),
        .parameterNamedTwice: .init(
            "A parameter is named twice", "“parameters” names the same more than once.", "Name each once."),
        .weightsOutOfRange: .init(
            "The weights are no percentages", "A weight is below 0, or all weights together are above 100 percent.",
            "Give weights in percent of the whole, or leave them out."),
        .tooManyAlgorithmExplanations: .init(
            "Too many explanations", "The negotiation has as many explanations of algorithms as it can hold.",
            "Put explanations together."),
        .tooManyIndicators: .init(
            "Too many indicators", "The negotiation has as many published figures as it can hold.",
            "Refer to the figures that are recorded."),
        .unitIsEmpty: .init(
            "The unit names nobody", "There is no “region”, no “industry” and no enterprise.",
            "Name at least one of them."),
        .unitEnterpriseNamedTwice: .init(
            "An enterprise is named twice", "“enterprises” names {party} more than once.", "Name each once."),
        .tooManyUnitEnterprises: .init(
            "Too many enterprises", "“enterprises” names more than a unit can hold.",
            "Name the industry or the region instead."),
        .unitWorkersOutOfRange: .init(
            "The numbers of workers do not fit", "A number is out of range, or a group is larger than “workers”.",
            "Correct the numbers, or leave out those that are not known."),
        .tooManyUnits: .init(
            "Too many units", "The negotiation has as many definitions of its unit as it can hold.",
            "Keep to the last one."),
        .representativeGroupOutOfRange: .init(
            "More of a group than representatives",
            "“women”, “disabled_workers” or “agency_workers” is more than the side has representatives.",
            "Give how many of them there are, or leave it out."),
    ]
}
