/// How far the two sides stand apart on an item: an exact difference, never negative, never guessed.
public struct Gap: Hashable, Sendable {
    /// |labour − employer| at the larger of the two scales.
    public let amount: ExactDecimal
    /// The unit in which both sides speak.
    public let unit: Unit

    /// A gap from its parts.
    public init(amount: ExactDecimal, unit: Unit) {
        self.amount = amount
        self.unit = unit
    }
}
