internal import HTTPTypes

extension ProblemCode {
    /// The HTTP status of a refusal of a cost estimate; `nil` for every other problem.
    var statusOfCosting: HTTPResponse.Status? {
        switch self {
        case .costCurrencyDiffers, .costProposalsMissing, .tooManyCostedProposals, .costedProposalNamedTwice,
            .costedItemOfNoProposal, .tooManyCostedTerms, .noCostNotAFigure, .noCostSeveralAmounts,
            .noCostChangesOverTime, .noCostNormNotRecorded, .noCostSubjectNotCosted, .noCostUnitNotCosted,
            .noCostTermCurrencyDiffers, .noCostNegativeAmount, .noCostCeilingOnPay, .noCostHourlyRateIsNoFloor,
            .noCostFloorOfCommission, .noCostPercentOutOfRange, .noCostFaresMissing, .noCostCountingDiffers,
            .noCostModeNotCosted, .noCostLineNotFixed, .noCostBandOutsideTable, .noCostBandInSeveralLines,
            .noCostPartNotCosted, .noCostPartsBindDifferently, .noCostTooLarge, .noCostStepWithinMonth,
            .noCostStepNotDated, .noCostStepsCollide, .noCostMonthWithoutAmount, .noCostAmountInRealTerms,
            .noCostLimitNotBinding, .noCostHoursCountingMissing, .noCostOnlineHoursMissing, .noCostLimitLeavesNoWork:
            .unprocessableContent
        case .nothingToCost, .tooManyCostEstimates:
            .conflict
        default: nil
        }
    }
}
