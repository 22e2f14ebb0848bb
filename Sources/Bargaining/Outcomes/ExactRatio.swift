/// A quotient of whole numbers, exact until it is rounded once.
struct ExactRatio: Hashable {
    /// Places after the point of a rounded ratio.
    static let scale = 6
    private static let unit: Int128 = 1_000_000

    /// What is divided.
    let numerator: Int128
    /// By what; above 0.
    let denominator: Int128

    /// A quotient; `nil` for a denominator that is not above 0.
    init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator > 0 else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The quotient of this one by another one above 0; `nil` where that is not, or the result does not fit.
    func divided(by other: ExactRatio) -> ExactRatio? {
        let (top, isTopTooLarge) = numerator.multipliedReportingOverflow(by: other.denominator)
        let (bottom, isBottomTooLarge) = denominator.multipliedReportingOverflow(by: other.numerator)
        return isTopTooLarge || isBottomTooLarge ? nil : ExactRatio(top, over: bottom)
    }

    /// The ratio with six places, rounded half to even; `nil` when it has more than 12 integer digits.
    var rounded: ExactDecimal? {
        let (scaled, isTooLarge) = numerator.multipliedReportingOverflow(by: Self.unit)
        guard !isTooLarge else { return nil }
        let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator)
        let rest = remainder.magnitude
        let missing = denominator.magnitude - rest
        let roundsAway = rest > missing || (rest == missing && !quotient.isMultiple(of: 2))
        let step: Int128 = numerator < 0 ? -1 : 1
        guard let coefficient = Int64(exactly: roundsAway ? quotient + step : quotient) else { return nil }
        return ExactDecimal(coefficient: coefficient, scale: Self.scale)
    }
}
