/// One step of a ``TermValue/byYear(unit:steps:)`` term.
public struct YearStep: Hashable, Sendable {
    /// Contract year (`1`) or calendar year (`2024`), as written.
    public let year: String
    /// The amount of that year.
    public let amount: ExactDecimal

    /// A step from its parts.
    public init(year: String, amount: ExactDecimal) {
        self.year = year
        self.amount = amount
    }
}
