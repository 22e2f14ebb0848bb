/// What came of costing something: figures, or why there are none.
public enum CostOutcome: Hashable, Sendable {
    case estimate(CostEstimate)
    case refused(CostRefusal)

    /// The figures; `nil` where there are none.
    public var estimate: CostEstimate? {
        if case .estimate(let estimate) = self { estimate } else { nil }
    }
}
