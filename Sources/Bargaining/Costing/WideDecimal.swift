/// An exact decimal inside a sum: a whole number of 10⁻ˢ in 128 bits. What does not fit is refused, never wrapped.
struct WideDecimal: Hashable {
    /// The digits without the point, with sign.
    let coefficient: Int128
    /// How many of the digits stand after the point, 0 or more.
    let scale: Int

    static let zero = WideDecimal(0)

    init(_ whole: Int64) {
        coefficient = Int128(whole)
        scale = 0
    }

    /// The same number without zeros at its end, so that products stay short.
    init(_ decimal: ExactDecimal) {
        var coefficient = decimal.coefficient
        var scale = decimal.scale
        while scale > 0, coefficient.isMultiple(of: 10) {
            coefficient /= 10
            scale -= 1
        }
        self.coefficient = Int128(coefficient)
        self.scale = scale
    }

    private init(coefficient: Int128, scale: Int) {
        self.coefficient = coefficient
        self.scale = scale
    }

    /// The number divided by 100: an amount of percents.
    var hundredth: WideDecimal { WideDecimal(coefficient: coefficient, scale: scale + 2) }

    func times(_ other: WideDecimal) throws(CostRefusal) -> WideDecimal {
        WideDecimal(coefficient: try Self.product(coefficient, other.coefficient), scale: scale + other.scale)
    }

    func plus(_ other: WideDecimal) throws(CostRefusal) -> WideDecimal {
        let common = max(scale, other.scale)
        let (sum, overflow) = try rescaled(to: common).addingReportingOverflow(other.rescaled(to: common))
        guard !overflow else { throw .overflow }
        return WideDecimal(coefficient: sum, scale: common)
    }

    func minus(_ other: WideDecimal) throws(CostRefusal) -> WideDecimal {
        let common = max(scale, other.scale)
        let (rest, overflow) = try rescaled(to: common).subtractingReportingOverflow(other.rescaled(to: common))
        guard !overflow else { throw .overflow }
        return WideDecimal(coefficient: rest, scale: common)
    }

    /// The number, or 0 where it is below.
    var notNegative: WideDecimal { coefficient < 0 ? .zero : self }

    /// Whether the number is below 0.
    var isNegative: Bool { coefficient < 0 }

    /// The quotient by a number above 0, rounded once.
    func divided(by divisor: WideDecimal, _ rounding: CostRounding) throws(CostRefusal) -> ExactDecimal {
        let shift = divisor.scale + rounding.places - scale
        let numerator = try Self.product(coefficient, Self.power(max(shift, 0)))
        let denominator = try Self.product(divisor.coefficient, Self.power(max(-shift, 0)))
        guard denominator > 0 else { throw .overflow }
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        let rest = denominator.magnitude - remainder.magnitude
        let roundsAway =
            switch rounding.mode {
            case .halfEven:
                remainder.magnitude > rest || (remainder.magnitude == rest && !quotient.isMultiple(of: 2))
            }
        let step: Int128 = roundsAway ? (numerator < 0 ? -1 : 1) : 0
        guard let digits = Int64(exactly: quotient + step),
            let decimal = ExactDecimal(coefficient: digits, scale: rounding.places)
        else { throw .overflow }
        return decimal
    }

    private func rescaled(to target: Int) throws(CostRefusal) -> Int128 {
        try Self.product(coefficient, Self.power(target - scale))
    }

    private static func power(_ exponent: Int) throws(CostRefusal) -> Int128 {
        var power: Int128 = 1
        for _ in 0..<exponent { power = try product(power, 10) }
        return power
    }

    private static func product(_ left: Int128, _ right: Int128) throws(CostRefusal) -> Int128 {
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        guard !overflow else { throw .overflow }
        return product
    }
}
