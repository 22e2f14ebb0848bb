/// One part of a ``TermValue/composite(parts:)`` term.
public struct CompositePart: Hashable, Sendable {
    /// What the part is: `hourly`, `piece`, `guarantee`, `percent`, `flat` …; snake case, unique in its term.
    public let role: String
    /// Its amount.
    public let amount: ExactDecimal
    /// Its unit.
    public let unit: Unit
    /// How it binds.
    public let comparator: Comparator?

    /// A part from its parts.
    public init(role: String, amount: ExactDecimal, unit: Unit, comparator: Comparator? = nil) {
        self.role = role
        self.amount = amount
        self.unit = unit
        self.comparator = comparator
    }
}
