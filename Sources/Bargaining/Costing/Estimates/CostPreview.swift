/// What a proposal costs under the assumptions that its own side attached last: shown before the proposal is made, and
/// recorded nowhere.
public struct CostPreview: Hashable, Sendable {
    /// The terms whose item the side has assumptions for, by the estimate that they come from.
    public struct Part: Hashable, Sendable {
        /// The number of the estimate.
        public let estimate: Int
        /// What those terms cost.
        public let cost: ProposalCost
    }

    /// One part an estimate, in the order of the terms.
    public let parts: [Part]
    /// Items for which the side has attached no assumptions.
    public let withoutAssumptions: [ItemKey]
}
