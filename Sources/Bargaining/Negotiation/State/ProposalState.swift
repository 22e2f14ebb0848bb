/// A proposal with what became of it.
public struct ProposalState: Hashable, Sendable {
    /// What was tabled.
    public let proposal: Proposal
    /// When.
    public let occurredAt: OccurredAt
    /// What became of it.
    public internal(set) var status: ProposalStatus
    /// The items on which it still is its author's standing position, a subset of those it named.
    public internal(set) var standingItems: Set<ItemKey>
    /// The indexes of conditions in words that the author stated to hold.
    public internal(set) var fulfilledConditions: Set<Int> = []

    /// The terms that an acceptance would agree on, in the order written.
    public var acceptableEntries: [ItemTerm] {
        proposal.isPackage ? proposal.sheet.entries : proposal.sheet.entries.filter { standingItems.contains($0.item) }
    }
}
