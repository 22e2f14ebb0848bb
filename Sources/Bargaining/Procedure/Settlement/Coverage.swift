/// How many of the workers in its scope an agreement covers: exact counts, and their ratio.
public struct Coverage: Hashable, Sendable {
    /// Workers covered.
    public let covered: Int64
    /// Workers in scope; `nil` where not known.
    public let inScope: Int64?

    /// A coverage from its parts.
    public init(covered: Int64, inScope: Int64?) {
        self.covered = covered
        self.inScope = inScope
    }

    /// Covered ÷ in scope with four places, half to even: `0.7523`; `nil` where the scope is not known or empty.
    public var ratio: ExactDecimal? {
        guard let inScope, inScope > 0, covered >= 0 else { return nil }
        let scaled = Int128(covered) * 10_000
        let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: Int128(inScope))
        let twice = remainder * 2
        let roundsUp = twice > Int128(inScope) || (twice == Int128(inScope) && quotient % 2 == 1)
        guard let coefficient = Int64(exactly: roundsUp ? quotient + 1 : quotient) else { return nil }
        return ExactDecimal(coefficient: coefficient, scale: 4)
    }
}
