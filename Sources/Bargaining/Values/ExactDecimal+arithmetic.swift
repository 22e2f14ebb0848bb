extension ExactDecimal {
    /// Whether both stand for the same number: `2.0` and `2` do.
    public func isEqualInValue(to other: ExactDecimal) -> Bool {
        microUnits == other.microUnits
    }

    /// Whether this number is below the other one.
    public func isLess(than other: ExactDecimal) -> Bool {
        microUnits < other.microUnits
    }

    /// |self − other| at the larger of the two scales; `nil` when it has more than 12 integer digits.
    public func distance(to other: ExactDecimal) -> ExactDecimal? {
        let scale = max(scale, other.scale)
        let difference = rescaled(to: scale) - other.rescaled(to: scale)
        let magnitude = difference < 0 ? -difference : difference
        guard let coefficient = Int64(exactly: magnitude) else { return nil }
        return ExactDecimal(coefficient: coefficient, scale: scale)
    }

    /// 1 − self ÷ first with four places, rounded half to even; may be negative. `nil` when `first` is zero or the
    /// ratio has more than 12 integer digits.
    ///
    /// The share of the first gap that is closed, where self is the gap now (domain §5.1).
    public func closedRatio(ofFirst first: ExactDecimal) -> ExactDecimal? {
        guard first.coefficient != 0 else { return nil }
        let numerator = (first.microUnits - microUnits) * 10_000
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: first.microUnits)
        let doubled = (remainder * 2).magnitude
        let divisor = first.microUnits.magnitude
        let roundsAway = doubled > divisor || (doubled == divisor && quotient % 2 != 0)
        let step: Int128 = (numerator < 0) == (first.microUnits < 0) ? 1 : -1
        guard let coefficient = Int64(exactly: roundsAway ? quotient + step : quotient) else { return nil }
        return ExactDecimal(coefficient: coefficient, scale: 4)
    }

    /// The value in millionths: the common scale of every comparison. Within ±10¹⁸.
    public var microUnits: Int128 { rescaled(to: Self.maximumFractionDigits) }

    private func rescaled(to target: Int) -> Int128 {
        Int128(coefficient) * Int128(Self.powers[target - scale])
    }
}
