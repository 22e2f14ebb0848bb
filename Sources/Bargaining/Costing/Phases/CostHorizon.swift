/// The months over which terms that change with time are costed (domain §5.2, phase-in): the first is the first month of the
/// contract, so that its year 1 begins there.
public struct CostHorizon: Hashable, Sendable {
    /// The first month.
    public let from: CalendarMonth
    /// How many months, 1…``CostLimits/maximumHorizonMonths``.
    public let months: Int

    /// A horizon from its parts.
    public init(from: CalendarMonth, months: Int) {
        self.from = from
        self.months = months
    }
}
