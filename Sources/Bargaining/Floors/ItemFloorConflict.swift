/// A floor conflict of a position that stands on an item: as the bargaining table shows it.
public struct ItemFloorConflict: Hashable, Sendable {
    /// The proposal.
    public let proposal: ProposalNumber
    /// The conflict.
    public let conflict: FloorConflict

    /// A conflict from its parts.
    public init(proposal: ProposalNumber, conflict: FloorConflict) {
        self.proposal = proposal
        self.conflict = conflict
    }
}
