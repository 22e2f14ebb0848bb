/// One line of a ``TermValue/tiers(unit:lines:)`` term.
public struct TierLine: Hashable, Sendable {
    /// What the line gives.
    public enum Rate: Hashable, Sendable {
        /// One amount.
        case amount(ExactDecimal)
        /// A band of amounts.
        case range(minimum: ExactDecimal, maximum: ExactDecimal)
        /// A formula in words, where no amount can be given, perhaps with the highest amount it can give.
        case rule(String, cap: ExactDecimal?)
    }

    /// What the line gives.
    public let rate: Rate
    /// Marginal rate on top of the amount, in words: `80 per 100 m`.
    public let plus: String?
    /// How the line's amount binds.
    public let comparator: Comparator?
    /// Amount in force before.
    public let previous: ExactDecimal?
    /// To what the line applies, in the order written: a class (`post`) or band limits (`km_from`, `km_below`); at least
    /// one. `X_from` and `X_to` are inside the band, `X_below` is outside, `X` alone is one point.
    public let bands: [TermWord]

    /// A line from its parts.
    public init(
        rate: Rate, plus: String? = nil, comparator: Comparator? = nil, previous: ExactDecimal? = nil,
        bands: [TermWord]
    ) {
        self.rate = rate
        self.plus = plus
        self.comparator = comparator
        self.previous = previous
        self.bands = bands
    }
}
