/// What terms that change with time cost over the months of a horizon, month by month. The months of an estimate are then
/// averages over all of them.
public struct CostCourse: Hashable, Sendable {
    /// The months.
    public let horizon: CostHorizon
    /// What all of them cost together more than what is paid now (``CostRounding/courseTotal``).
    public let cost: ExactDecimal
    /// What workers get for their orders in all of them together, likewise.
    public let pay: ExactDecimal
    /// The months by phase, in order, without a gap.
    public let phases: [CostPhase]

    /// A course from its parts.
    public init(horizon: CostHorizon, cost: ExactDecimal, pay: ExactDecimal, phases: [CostPhase]) {
        self.horizon = horizon
        self.cost = cost
        self.pay = pay
        self.phases = phases
    }
}
