/// The figures of an estimate for some workers, in a month.
public struct CostFigures: Hashable, Sendable {
    /// What the term costs more than what is paid now; negative where it costs less.
    public let cost: MonthlyMoney
    /// What workers get for their orders then: what they get now and the cost.
    public let pay: MonthlyMoney
    /// That pay beside the local minimum wage.
    public let minimumWage: MinimumWageRatios

    /// Figures from their parts.
    public init(cost: MonthlyMoney, pay: MonthlyMoney, minimumWage: MinimumWageRatios) {
        self.cost = cost
        self.pay = pay
        self.minimumWage = minimumWage
    }
}
