/// A position in a published history, before it has a proposal number.
public struct PublishedPosition: Hashable, Sendable {
    /// Whose.
    public let side: Side
    /// One party of the side.
    public let party: PartyName?
    /// What the source calls it.
    public let kind: ProposalKind
    /// Whether it is to be taken as a whole.
    public let isPackage: Bool
    /// Its terms and conditions.
    public let draft: ProposalDraft

    /// A position from its parts.
    public init(side: Side, party: PartyName?, kind: ProposalKind, isPackage: Bool, draft: ProposalDraft) {
        self.side = side
        self.party = party
        self.kind = kind
        self.isPackage = isPackage
        self.draft = draft
    }
}
