/// Months of a horizon in which nothing changes.
public struct CostPhase: Hashable, Sendable {
    /// The first of them.
    public let from: CalendarMonth
    /// How many they are.
    public let months: Int
    /// What each of them costs, over all groups.
    public let figures: CostFigures

    /// A phase from its parts.
    public init(from: CalendarMonth, months: Int, figures: CostFigures) {
        self.from = from
        self.months = months
        self.figures = figures
    }
}
