internal import Bargaining
internal import StrictJSON

extension CostAssumptionFault {
    /// The fault at the figure that is wrong, by the place of the set.
    func codingFault(at place: JSONPointer) -> CodingFault {
        switch self {
        case .rateUnitNotPerOrder:
            CodingFault(pointer: place.appending("rate_unit"), code: .malformed, expected: .init(.moneyPerOrder))
        case .periodReversed:
            CodingFault(
                pointer: place.appending("period").appending("through"), code: .outOfRange,
                expected: .init(.dayNotBefore, words: ["from"]))
        case .horizonOutOfRange:
            CodingFault(
                pointer: place.appending("horizon").appending("months"), code: .outOfRange,
                expected: .init(.integer, 1, Int64(CostLimits.maximumHorizonMonths)))
        case .hourlyMinimumWageNotAboveZero:
            CodingFault(
                pointer: place.appending("minimum_wage").appending("hourly"), code: .outOfRange,
                expected: .init(.amountAboveZero))
        case .monthlyMinimumWageNotAboveZero:
            CodingFault(
                pointer: place.appending("minimum_wage").appending("monthly"), code: .outOfRange,
                expected: .init(.amountAboveZero))
        case .minimumWageSourceMalformed:
            CodingFault(
                pointer: place.appending("minimum_wage").appending("source"), code: .malformed,
                expected: .init(.textUpTo, CostLimits.maximumSourceScalars))
        case .groupsOutOfRange:
            CodingFault(
                pointer: place.appending("groups"), code: .tooMany,
                expected: .init(.entriesUpTo, CostLimits.maximumGroups))
        case .tooManyBands:
            CodingFault(
                pointer: place.appending("groups"), code: .tooMany,
                expected: .init(.bandsUpTo, CostLimits.maximumBandsOfSet))
        case .tooManyWorkers:
            CodingFault(
                pointer: place.appending("groups"), code: .outOfRange,
                expected: .init(.workersUpTo, CostLimits.maximumWorkers))
        case .group(let index, let fault):
            fault.codingFault(at: place.appending("groups").appending(index))
        }
    }
}
