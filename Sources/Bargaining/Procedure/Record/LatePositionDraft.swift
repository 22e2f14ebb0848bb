/// A position that was left out of the record, before the rules gave it a number.
public struct LatePositionDraft: Hashable, Sendable {
    /// Whose position it was.
    public let side: Side
    /// One party of the side; `nil` for the side as a whole.
    public let party: PartyName?
    /// What it was called. Counter-offers are offers: which proposal they answered is not entered.
    public let kind: LatePositionKind
    /// The terms.
    public let draft: ProposalDraft

    /// A position from its parts.
    public init(side: Side, party: PartyName?, kind: LatePositionKind, draft: ProposalDraft) {
        self.side = side
        self.party = party
        self.kind = kind
        self.draft = draft
    }
}
