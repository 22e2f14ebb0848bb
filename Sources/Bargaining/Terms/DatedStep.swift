/// One step of a ``TermValue/schedule(unit:steps:)`` term.
public struct DatedStep: Hashable, Sendable {
    /// From when it holds: a day, month, year, `start`, `end` or `year 2`, as written.
    public let from: String
    /// The amount from then on.
    public let amount: ExactDecimal
    /// Whether the amount is in real terms; the paid one is higher.
    public let isAdjustedForInflation: Bool

    /// A step from its parts.
    public init(from: String, amount: ExactDecimal, isAdjustedForInflation: Bool = false) {
        self.from = from
        self.amount = amount
        self.isAdjustedForInflation = isAdjustedForInflation
    }
}
