internal import Bargaining

extension ExactDecimal {
    /// How many millionths one is: the scale of every ratio of the contract.
    private static let millionths: Int128 = 1_000_000

    /// A number of millionths; `nil` where it has more than 12 integer digits.
    init?(microUnits: Int128) {
        guard let coefficient = Int64(exactly: microUnits) else { return nil }
        self.init(coefficient: coefficient, scale: Self.maximumFractionDigits)
    }

    /// self − other; `nil` where it has more than 12 integer digits.
    func less(_ other: ExactDecimal) -> ExactDecimal? {
        let scale = max(scale, other.scale)
        guard let difference = ExactDecimal(microUnits: microUnits - other.microUnits) else { return nil }
        // Written as finely as the finer of the two, never finer.
        var coefficient = difference.coefficient
        for _ in scale..<difference.scale { coefficient /= 10 }
        return ExactDecimal(coefficient: coefficient, scale: scale)
    }

    /// A fraction with six places, rounded half to even; `nil` where it has no value or more than 12 integer digits.
    ///
    /// - Parameter denominator: not zero, or there is no ratio.
    static func ratio(_ numerator: Int128, to denominator: Int128) -> ExactDecimal? {
        guard denominator != 0 else { return nil }
        let scaled = numerator.multipliedReportingOverflow(by: millionths)
        guard !scaled.overflow else { return nil }
        let (quotient, remainder) = scaled.partialValue.quotientAndRemainder(dividingBy: denominator)
        let doubled = remainder.magnitude * 2
        let roundsAway = doubled > denominator.magnitude || (doubled == denominator.magnitude && quotient % 2 != 0)
        let step: Int128 = (numerator < 0) == (denominator < 0) ? 1 : -1
        return ExactDecimal(microUnits: roundsAway ? quotient + step : quotient)
    }

    /// The mean of numbers with six places, rounded half to even; `nil` of none.
    static func mean(_ numbers: [ExactDecimal]) -> ExactDecimal? {
        ratio(numbers.reduce(0) { $0 + $1.microUnits }, to: Int128(numbers.count) * millionths)
    }
}
