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

    /// Ends the proposal, a rejected or replaced one only when its author takes it back; answers whether it ended now.
    mutating func close(as status: ProposalStatus) -> Bool {
        guard self.status == .open || status == .withdrawn else { return false }
        self.status = status
        return true
    }

    /// Takes the proposal off one item; answers whether it ended with that. A package is whole or nothing, so it ends
    /// with its first item; any other proposal with its last.
    mutating func release(_ key: ItemKey, as status: ProposalStatus) -> Bool {
        standingItems.remove(key)
        // An empty set that once held something keeps its storage, and most proposals of a negotiation stand on nothing.
        if standingItems.isEmpty { standingItems = [] }
        guard self.status == .open, proposal.isPackage || standingItems.isEmpty else { return false }
        return close(as: status)
    }
}
