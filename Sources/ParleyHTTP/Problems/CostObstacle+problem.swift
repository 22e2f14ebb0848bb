internal import Bargaining

extension CostObstacle {
    /// The problem of a term that has no cost for this reason.
    var problemCode: ProblemCode {
        switch self {
        case .notAFigure: .noCostNotAFigure
        case .severalAmounts: .noCostSeveralAmounts
        case .changesOverTime: .noCostChangesOverTime
        case .normNotRecorded: .noCostNormNotRecorded
        case .subjectNotCosted: .noCostSubjectNotCosted
        case .unitNotCosted: .noCostUnitNotCosted
        case .currencyDiffers: .noCostTermCurrencyDiffers
        case .negativeAmount: .noCostNegativeAmount
        case .ceilingOnPay: .noCostCeilingOnPay
        case .hourlyRateIsNoFloor: .noCostHourlyRateIsNoFloor
        case .floorOfCommission: .noCostFloorOfCommission
        case .percentOutOfRange: .noCostPercentOutOfRange
        case .faresMissing: .noCostFaresMissing
        case .countingDiffers: .noCostCountingDiffers
        case .modeNotCosted: .noCostModeNotCosted
        case .lineNotFixed: .noCostLineNotFixed
        case .bandOutsideTable: .noCostBandOutsideTable
        case .bandInSeveralLines: .noCostBandInSeveralLines
        case .partNotCosted: .noCostPartNotCosted
        case .partsBindDifferently: .noCostPartsBindDifferently
        case .stepWithinMonth: .noCostStepWithinMonth
        case .stepNotDated: .noCostStepNotDated
        case .stepsCollide: .noCostStepsCollide
        case .monthWithoutAmount: .noCostMonthWithoutAmount
        case .amountInRealTerms: .noCostAmountInRealTerms
        case .limitNotBinding: .noCostLimitNotBinding
        case .hoursCountingMissing: .noCostHoursCountingMissing
        case .onlineHoursMissing: .noCostOnlineHoursMissing
        case .limitLeavesNoWork: .noCostLimitLeavesNoWork
        }
    }

    /// The words for the braces. Lines count from 1 for people.
    var problemValues: [String: String] {
        switch self {
        case .notAFigure(let kind): ["kind": kind.rawValue]
        case .subjectNotCosted(let subject): ["subject": subject.rawValue]
        case .unitNotCosted(let unit): ["unit": unit.text]
        case .faresMissing(let group), .onlineHoursMissing(let group): ["group": group]
        case .stepWithinMonth(let step), .stepNotDated(let step), .stepsCollide(let step): ["step": step]
        case .monthWithoutAmount(let month): ["month": month.description]
        case .lineNotFixed(let line): ["line": String(line + 1)]
        case .bandOutsideTable(let group, let band), .bandInSeveralLines(let group, let band):
            ["group": group, "band": band]
        case .partNotCosted(let role): ["role": role]
        default: [:]
        }
    }
}
