/// A cost estimate that a side keeps to itself: what proposals on the table cost by its own assumptions.
///
/// The figures were computed by the rules of the shared record when it was kept; nobody sends them.
public struct PrivateEstimate: Hashable, Sendable {
    /// What became of it. The raw value is the word of the API.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case kept
        /// The chief released it; it is then attached on the shared record, computed anew.
        case released
    }

    /// Its number in the caucus, from 1.
    public let number: Int
    /// Who kept it.
    public let seat: SeatID
    /// What was asked for.
    public let draft: CostEstimateDraft
    /// What the proposals cost, in the order of the draft.
    public let costs: [ProposalCost]
    /// How the figures were rounded.
    public let roundings: [RoundingRule]
    /// What became of it.
    public internal(set) var status = Status.kept

    /// An estimate as kept.
    public init(
        number: Int, seat: SeatID, draft: CostEstimateDraft, costs: [ProposalCost],
        roundings: [RoundingRule] = RoundingRule.all
    ) {
        self.number = number
        self.seat = seat
        self.draft = draft
        self.costs = costs
        self.roundings = roundings
    }
}
